# Cone: learning rates: tuning runs, 15 seeds; dot: the best; broad: within a factor 2 of it (so many decades)
# Draw it again with: gnuplot cone-sensitivity.gp
NAME = 'cone-sensitivity'; TITLE = 'cone_sensitivity'; WIDTH = 799; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Cone: learning rates}' at screen 0.02, screen 0.9522 left font ",14" tc rgb INK
set label 2 'tuning runs, 15 seeds; dot: the best; broad: within a factor 2 of it (so many decades)' at screen 0.02, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [7.80859779528755e-12:17.52082854773267]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [8.333333333333333e-07:12000.0]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics 100.0
D = 'cone-sensitivity.dat'

set lmargin at screen 0.0976; set rmargin at screen 0.8006
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'base learning rate' tc rgb TEXT offset 0,0.3
set label 4 'geometric mean of the final gap' at screen 0.02, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.9651 to graph 1.0214, graph 0.952 nohead lc rgb C1 lw 0.8
set label 10 'adadelta (≥ 0)' at graph 1.0285, graph 0.952 left font ",11" tc rgb C1
set arrow from graph 0.7953, graph 0.4858 to graph 1, graph 0.4858 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.4858 to graph 1.0214, graph 0.4858 nohead lc rgb C2 lw 0.8
set label 11 'adagrad (0)' at graph 1.0285, graph 0.4858 left font ",11" tc rgb C2
set arrow from graph 0.7953, graph 0.8645 to graph 1, graph 0.8645 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.8645 to graph 1.0214, graph 0.8648 nohead lc rgb C3 lw 0.8
set label 12 'adam (0.50)' at graph 1.0285, graph 0.8648 left font ",11" tc rgb C3
set arrow from graph 0.7953, graph 0.9651 to graph 1, graph 0.9651 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9651 to graph 1.0214, graph 0.9957 nohead lc rgb C4 lw 0.8
set label 13 'adamw (0)' at graph 1.0285, graph 0.9957 left font ",11" tc rgb C4
set arrow from graph 0.5984, graph 0.8494 to graph 1, graph 0.8494 nohead lc rgb C6 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.8494 to graph 1.0214, graph 0.8212 nohead lc rgb C6 lw 0.8
set label 14 'gradientDescent (0)' at graph 1.0285, graph 0.8212 left font ",11" tc rgb C6
set arrow from graph 0.5984, graph 0.7341 to graph 1, graph 0.7341 nohead lc rgb C7 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.7341 to graph 1.0214, graph 0.7292 nohead lc rgb C7 lw 0.8
set label 15 'momentum (0)' at graph 1.0285, graph 0.7292 left font ",11" tc rgb C7
set arrow from graph 0.5984, graph 0.7678 to graph 1, graph 0.7678 nohead lc rgb C8 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.7678 to graph 1.0214, graph 0.7728 nohead lc rgb C8 lw 0.8
set label 16 'nesterov (0)' at graph 1.0285, graph 0.7728 left font ",11" tc rgb C8
set arrow from graph 0.7953, graph 0.8981 to graph 1, graph 0.8981 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.8981 to graph 1.0214, graph 0.9084 nohead lc rgb C1 lw 0.8
set label 17 'rmsprop (0)' at graph 1.0285, graph 0.9084 left font ",11" tc rgb C1
plot D index 2 every ::1::2 using 1:2 with lines lw 9 lc rgb "#90".C3[2:], \
  D index 7 using 1:2 title 'rmsprop' noenhanced with lines lw 2 dt (6,3) lc rgb C1, \
  D index 7 using 1:2 title 'rmsprop' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 6 using 1:2 title 'nesterov' noenhanced with lines lw 2 lc rgb C8, \
  D index 6 using 1:2 title 'nesterov' noenhanced with points pt 7 ps 0.35 lc rgb C8, \
  D index 5 using 1:2 title 'momentum' noenhanced with lines lw 2 lc rgb C7, \
  D index 5 using 1:2 title 'momentum' noenhanced with points pt 7 ps 0.35 lc rgb C7, \
  D index 4 using 1:2 title 'gradientDescent' noenhanced with lines lw 2 lc rgb C6, \
  D index 4 using 1:2 title 'gradientDescent' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 3 using 1:2 title 'adamw' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:2 title 'adamw' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 2 using 1:2 title 'adam' noenhanced with lines lw 2 lc rgb C3, \
  D index 2 using 1:2 title 'adam' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 1 using 1:2 title 'adagrad' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:2 title 'adagrad' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:2 title 'adadelta' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:2 title 'adadelta' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 0 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 1 every ::6::6 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 2 every ::1::1 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 3 every ::1::1 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C4, \
  D index 4 every ::6::6 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C6, \
  D index 5 every ::4::4 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C7, \
  D index 6 every ::4::4 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C8, \
  D index 7 every ::1::1 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1
