# Noise of the gradient at the minimum: 4000 batches each, less the full gradient, over √(C/B)
# Draw it again with: gnuplot gradient-noise.gp
NAME = 'gradient-noise'; TITLE = 'gradient_noise'; WIDTH = 759; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Noise of the gradient at the minimum}' at screen 0.0211, screen 0.9522 left font ",14" tc rgb INK
set label 2 '4000 batches each, less the full gradient, over √(C/B)' at screen 0.0211, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.0:0.48468750000000005]
unset logscale y
set format y '%g'
set xrange [-4.0:4.0]
unset logscale x
set format x '%g'
D = 'gradient-noise.dat'

set lmargin at screen 0.1027; set rmargin at screen 0.8423
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'gradient of the batch in units of √(C/B)' tc rgb TEXT offset 0,0.3
set label 4 'density' at screen 0.0211, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.4833, graph 0.9091 to graph 1, graph 0.9091 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9091 to graph 1.0214, graph 0.9091 nohead lc rgb C1 lw 0.8
set label 10 'batches of 16' at graph 1.0285, graph 0.9091 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.0003 to graph 1.0214, graph 0.0003 nohead lc rgb C2 lw 0.8
set label 11 'N(0, 1)' at graph 1.0285, graph 0.0003 left font ",11" tc rgb C2
plot D index 1 using 1:2 title 'N(0, 1)' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:2 title 'batches of 16' noenhanced with steps lw 2 lc rgb C1
