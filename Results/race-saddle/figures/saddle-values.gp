# saddle: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot saddle-values.gp
NAME = 'saddle-values'; TITLE = 'saddle_values'; WIDTH = 773; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold saddle}' at screen 0.0207, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.0207, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-17.64950147655873:1.8880704512647015]
unset logscale y
set format y '%g'
set xrange [0.0:80.0]
unset logscale x
set format x '%g'
D = 'saddle-values.dat'

set lmargin at screen 0.1009; set rmargin at screen 0.8279
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f' at screen 0.0207, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0455 to graph 1.0214, graph 0.0455 nohead lc rgb C5 lw 0.8
set label 10 'nesterov' at graph 1.0285, graph 0.0455 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.3924 to graph 1.0214, graph 0.3924 nohead lc rgb C2 lw 0.8
set label 11 'adam' at graph 1.0285, graph 0.3924 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.5744 to graph 1.0214, graph 0.5527 nohead lc rgb C6 lw 0.8
set label 12 'rmsprop' at graph 1.0285, graph 0.5527 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.6035 to graph 1.0214, graph 0.5963 nohead lc rgb C1 lw 0.8
set label 13 'adagrad' at graph 1.0285, graph 0.5963 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.6109 to graph 1.0214, graph 0.6399 nohead lc rgb C4 lw 0.8
set label 14 'momentum' at graph 1.0285, graph 0.6399 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.6886 to graph 1.0214, graph 0.6886 nohead lc rgb C3 lw 0.8
set label 15 'gradientDescent' at graph 1.0285, graph 0.6886 left font ",11" tc rgb C3
plot D index 0 using 1:2:4 title 'nesterov' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.1 noborder, \
  D index 1 using 1:2:4 title 'adam' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.1 noborder, \
  D index 2 using 1:2:4 title 'rmsprop' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.1 noborder, \
  D index 3 using 1:2:4 title 'adagrad' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.1 noborder, \
  D index 4 using 1:2:4 title 'momentum' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.1 noborder, \
  D index 5 using 1:2:4 title 'gradientDescent' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.1 noborder, \
  D index 5 using 1:3 title 'gradientDescent' noenhanced with lines lw 2 lc rgb C3, \
  D index 4 using 1:3 title 'momentum' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:3 title 'adagrad' noenhanced with lines lw 2 lc rgb C1, \
  D index 2 using 1:3 title 'rmsprop' noenhanced with lines lw 2 lc rgb C6, \
  D index 1 using 1:3 title 'adam' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:3 title 'nesterov' noenhanced with lines lw 2 lc rgb C5
