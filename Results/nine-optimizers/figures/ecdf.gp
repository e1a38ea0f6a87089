# Runtime distribution: 6 functions × 5 targets; right of ✕ restarts are simulated; functions of several dimensions
# Draw it again with: gnuplot ecdf.gp
NAME = 'ecdf'; TITLE = 'ecdf'; WIDTH = 773; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Runtime distribution}' at screen 0.0207, screen 0.9522 left font ",14" tc rgb INK
set label 2 '6 functions × 5 targets; right of ✕ restarts are simulated; functions of several dimensions' at screen 0.0207, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-0.01:1.02]
unset logscale y
set format y '%g'
set xrange [0.31622776601683794:100000.0]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics 10.0
D = 'ecdf.dat'

set lmargin at screen 0.1009; set rmargin at screen 0.8279
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'evaluations / dimension' tc rgb TEXT offset 0,0.3
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
set arrow from graph 1.0053, graph 0.8366 to graph 1.0214, graph 0.8375 nohead lc rgb C8 lw 0.8
set label 11 'nesterov' at graph 1.0285, graph 0.8375 left font ",11" tc rgb C8
set arrow from graph 1.0053, graph 0.8372 to graph 1.0214, graph 0.8811 nohead lc rgb C7 lw 0.8
set label 12 'momentum' at graph 1.0285, graph 0.8811 left font ",11" tc rgb C7
set arrow from graph 1.0053, graph 0.8358 to graph 1.0214, graph 0.7939 nohead lc rgb C3 lw 0.8
set label 13 'adam' at graph 1.0285, graph 0.7939 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.6867 to graph 1.0214, graph 0.6631 nohead lc rgb C1 lw 0.8
set label 14 'rmsprop' at graph 1.0285, graph 0.6631 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.7862 to graph 1.0214, graph 0.7503 nohead lc rgb C6 lw 0.8
set label 15 'gradientDescent' at graph 1.0285, graph 0.7503 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.8511 to graph 1.0214, graph 0.9247 nohead lc rgb C5 lw 0.8
set label 16 'bfgs2' at graph 1.0285, graph 0.9247 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.6958 to graph 1.0214, graph 0.7067 nohead lc rgb C4 lw 0.8
set label 17 'adamw' at graph 1.0285, graph 0.7067 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.6472 to graph 1.0214, graph 0.6195 nohead lc rgb C1 lw 0.8
set label 18 'adadelta' at graph 1.0285, graph 0.6195 left font ",11" tc rgb C1
plot D index 8 using 1:2 title 'adadelta' noenhanced with steps lw 2 lc rgb C1, \
  D index 7 using 1:2 title 'adamw' noenhanced with steps lw 2 lc rgb C4, \
  D index 6 using 1:2 title 'bfgs2' noenhanced with steps lw 2 lc rgb C5, \
  D index 5 using 1:2 title 'gradientDescent' noenhanced with steps lw 2 lc rgb C6, \
  D index 4 using 1:2 title 'rmsprop' noenhanced with steps lw 2 dt (6,3) lc rgb C1, \
  D index 3 using 1:2 title 'adam' noenhanced with steps lw 2 lc rgb C3, \
  D index 2 using 1:2 title 'momentum' noenhanced with steps lw 2 lc rgb C7, \
  D index 1 using 1:2 title 'nesterov' noenhanced with steps lw 2 lc rgb C8, \
  D index 0 using 1:2 title 'adagrad' noenhanced with steps lw 2 lc rgb C2, \
  D index 0 every ::90::90 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C2, \
  D index 1 every ::90::90 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C8, \
  D index 2 every ::90::90 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C7, \
  D index 3 every ::90::90 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C3, \
  D index 4 every ::90::90 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C1, \
  D index 5 every ::90::90 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C6, \
  D index 6 every ::49::49 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C5, \
  D index 7 every ::90::90 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C4, \
  D index 8 every ::90::90 using 1:2 with points pt 2 ps 0.9 lw 2.5 lc rgb C1
