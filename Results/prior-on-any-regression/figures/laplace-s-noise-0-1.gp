# Laplace's noise, τ = 0.1: one seed
# Draw it again with: gnuplot laplace-s-noise-0-1.gp
NAME = 'laplace-s-noise-0-1'; TITLE = 'laplace_s_noise_0_1'; WIDTH = 740; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Laplace\047s noise, τ = 0.1}' at screen 0.0216, screen 0.9522 left font ",14" tc rgb INK
set label 2 'one seed' at screen 0.0216, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [210.76862076383532:423.8397644541304]
unset logscale y
set format y '%g'
set xrange [1.0:3875.0]
set logscale x 10
set format x '10^{%L}'
D = 'laplace-s-noise-0-1.dat'

set lmargin at screen 0.1054; set rmargin at screen 0.8649
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far)' at screen 0.0216, graph 0.5 center rotate by 90 tc rgb TEXT
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0053, graph 0.0455 to graph 1.0214, graph 0.0237 nohead lc rgb C2 lw 0.8
set label 10 'nelderMead' at graph 1.0285, graph 0.0237 left font ",11" tc rgb C2
set arrow from graph 0.2169, graph 0.0455 to graph 1, graph 0.0455 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0455 to graph 1.0214, graph 0.0673 nohead lc rgb C1 lw 0.8
set label 11 'bfgs2' at graph 1.0285, graph 0.0673 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title 'nelderMead' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'bfgs2' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:3 title 'bfgs2' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 title 'nelderMead' noenhanced with lines lw 2 lc rgb C2
