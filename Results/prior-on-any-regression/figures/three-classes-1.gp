# three classes, τ = 1: one seed
# Draw it again with: gnuplot three-classes-1.gp
NAME = 'three-classes-1'; TITLE = 'three_classes_1'; WIDTH = 740; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold three classes, τ = 1}' at screen 0.0216, screen 0.9522 left font ",14" tc rgb INK
set label 2 'one seed' at screen 0.0216, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [2.604944408327962e-10:361.95850520353537]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [1.0:2930.0]
set logscale x 10
set format x '10^{%L}'
D = 'three-classes-1.dat'

set lmargin at screen 0.1054; set rmargin at screen 0.8649
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0216, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.8611, graph 0.0145 to graph 1, graph 0.0145 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0145 to graph 1.0214, graph 0.0145 nohead lc rgb C1 lw 0.8
set label 10 'bfgs2' at graph 1.0285, graph 0.0145 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.7619 to graph 1.0214, graph 0.7619 nohead lc rgb C2 lw 0.8
set label 11 'nelderMead' at graph 1.0285, graph 0.7619 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 title 'bfgs2' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'nelderMead' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 1 using 1:3 title 'nelderMead' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:3 title 'bfgs2' noenhanced with lines lw 2 lc rgb C1
