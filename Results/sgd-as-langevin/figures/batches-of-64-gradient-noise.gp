# batches of 64: noise of the gradient at the minimum: steps: 4000 batches of 64 rows; smooth: N(0, C/B)
# Draw it again with: gnuplot batches-of-64-gradient-noise.gp
NAME = 'batches-of-64-gradient-noise'; WIDTH = 726; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold batches of 64: noise of the gradient at the minimum}' at screen 0.022, screen 0.9522 left font ",14" tc rgb INK
set label 2 'steps: 4000 batches of 64 rows; smooth: N(0, C/B)' at screen 0.022, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.0:1.9655708398878353]
unset logscale y
set format y '%g'
set xrange [-1.0241299673100928:1.0241299673100928]
unset logscale x
set format x '%g'
D = 'batches-of-64-gradient-noise.dat'

set lmargin at screen 0.1073; set rmargin at screen 0.8806
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'gradient of the batch' tc rgb TEXT offset 0,0.3
set label 4 'density' at screen 0.022, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0003 to graph 1.0214, graph 0.0003 nohead lc rgb C1 lw 0.8
set label 10 'Gaussian' at graph 1.0285, graph 0.0003 left font ",11" tc rgb C1
plot D index 1 using 1:2 with steps lw 2 lc rgb C2, \
  D index 0 using 1:2 with lines lw 2 lc rgb C1
