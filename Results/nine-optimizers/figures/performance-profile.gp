# Performance profile: expected runtimes to 6 functions × 5 targets
# Draw it again with: gnuplot performance-profile.gp
NAME = 'performance-profile'; TITLE = 'performance_profile'; WIDTH = 773; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Performance profile}' at screen 0.0207, screen 0.9522 left font ",14" tc rgb INK
set label 2 'expected runtimes to 6 functions × 5 targets' at screen 0.0207, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-0.01:1.02]
unset logscale y
set format y '%g'
set xrange [1.0:1024.0]
set logscale x 10
set xtics ('1' 1.0, '4' 4.0, '16' 16.0, '64' 64.0, '256' 256.0, '1024' 1024.0)
D = 'performance-profile.dat'

set lmargin at screen 0.1009; set rmargin at screen 0.8279
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'factor τ of the best arm\047s expected runtime{}' tc rgb TEXT offset 0,0.3
set label 4 'fraction of pairs solved' at screen 0.0207, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.9806 to graph 1.0214, graph 0.9806 nohead lc rgb C2 lw 0.8
set label 10 'adagrad' at graph 1.0285, graph 0.9806 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.8511 to graph 1.0214, graph 0.8001 nohead lc rgb C8 lw 0.8
set label 11 'nesterov' at graph 1.0285, graph 0.8001 left font ",11" tc rgb C8
set arrow from graph 1.0053, graph 0.8511 to graph 1.0214, graph 0.8437 nohead lc rgb C7 lw 0.8
set label 12 'momentum' at graph 1.0285, graph 0.8437 left font ",11" tc rgb C7
set arrow from graph 1.0053, graph 0.8511 to graph 1.0214, graph 0.8873 nohead lc rgb C3 lw 0.8
set label 13 'adam' at graph 1.0285, graph 0.8873 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.6893 to graph 1.0214, graph 0.6693 nohead lc rgb C1 lw 0.8
set label 14 'rmsprop' at graph 1.0285, graph 0.6693 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.7864 to graph 1.0214, graph 0.7565 nohead lc rgb C6 lw 0.8
set label 15 'gradientDescent' at graph 1.0285, graph 0.7565 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.8511 to graph 1.0214, graph 0.9309 nohead lc rgb C5 lw 0.8
set label 16 'bfgs2' at graph 1.0285, graph 0.9309 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.6893 to graph 1.0214, graph 0.7129 nohead lc rgb C4 lw 0.8
set label 17 'adamw' at graph 1.0285, graph 0.7129 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.657 to graph 1.0214, graph 0.6257 nohead lc rgb C1 lw 0.8
set label 18 'adadelta' at graph 1.0285, graph 0.6257 left font ",11" tc rgb C1
plot D index 8 using 1:2 title 'adadelta' noenhanced with steps lw 2 lc rgb C1, \
  D index 7 using 1:2 title 'adamw' noenhanced with steps lw 2 lc rgb C4, \
  D index 6 using 1:2 title 'bfgs2' noenhanced with steps lw 2 lc rgb C5, \
  D index 5 using 1:2 title 'gradientDescent' noenhanced with steps lw 2 lc rgb C6, \
  D index 4 using 1:2 title 'rmsprop' noenhanced with steps lw 2 dt (6,3) lc rgb C1, \
  D index 3 using 1:2 title 'adam' noenhanced with steps lw 2 lc rgb C3, \
  D index 2 using 1:2 title 'momentum' noenhanced with steps lw 2 lc rgb C7, \
  D index 1 using 1:2 title 'nesterov' noenhanced with steps lw 2 lc rgb C8, \
  D index 0 using 1:2 title 'adagrad' noenhanced with steps lw 2 lc rgb C2
