# Rosenbrock: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot rosenbrock-values.gp
NAME = 'rosenbrock-values'; TITLE = 'rosenbrock_values'; WIDTH = 792; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Rosenbrock}' at screen 0.0202, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.0202, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.0029978597319098945:170.2130766794131]
set logscale y 10
set format y '10^{%L}'
set xrange [0.0:600.0]
unset logscale x
set format x '%g'
D = 'rosenbrock-values.dat'

set lmargin at screen 0.0984; set rmargin at screen 0.8073
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f' at screen 0.0202, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.037 to graph 1.0214, graph 0.037 nohead lc rgb C3 lw 0.8
set label 10 'adam' at graph 1.0285, graph 0.037 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.1654 to graph 1.0214, graph 0.152 nohead lc rgb C6 lw 0.8
set label 11 'momentum' at graph 1.0285, graph 0.152 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.1821 to graph 1.0214, graph 0.1956 nohead lc rgb C7 lw 0.8
set label 12 'nesterov' at graph 1.0285, graph 0.1956 left font ",11" tc rgb C7
set arrow from graph 1.0053, graph 0.3047 to graph 1.0214, graph 0.3047 nohead lc rgb C8 lw 0.8
set label 13 'rmsprop' at graph 1.0285, graph 0.3047 left font ",11" tc rgb C8
set arrow from graph 1.0053, graph 0.3595 to graph 1.0214, graph 0.3595 nohead lc rgb C1 lw 0.8
set label 14 'adadelta' at graph 1.0285, graph 0.3595 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.4637 to graph 1.0214, graph 0.4637 nohead lc rgb C2 lw 0.8
set label 15 'adagrad' at graph 1.0285, graph 0.4637 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.5852 to graph 1.0214, graph 0.547 nohead lc rgb C4 lw 0.8
set label 16 'gradientDescent' at graph 1.0285, graph 0.547 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.5893 to graph 1.0214, graph 0.5906 nohead lc rgb C5 lw 0.8
set label 17 'mini-batches of 10' at graph 1.0285, graph 0.5906 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.5972 to graph 1.0214, graph 0.6342 nohead lc rgb C1 lw 0.8
set label 18 'stochastic' at graph 1.0285, graph 0.6342 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title 'adam' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.0667 noborder, \
  D index 1 using 1:2:4 title 'momentum' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.0667 noborder, \
  D index 2 using 1:2:4 title 'nesterov' noenhanced with filledcurves fc rgb C7 fs transparent solid 0.0667 noborder, \
  D index 3 using 1:2:4 title 'rmsprop' noenhanced with filledcurves fc rgb C8 fs transparent solid 0.0667 noborder, \
  D index 4 using 1:2:4 title 'adadelta' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.0667 noborder, \
  D index 5 using 1:2:4 title 'adagrad' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.0667 noborder, \
  D index 6 using 1:2:4 title 'gradientDescent' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.0667 noborder, \
  D index 7 using 1:2:4 title 'mini-batches of 10' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.0667 noborder, \
  D index 8 using 1:2:4 title 'stochastic' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.0667 noborder, \
  D index 8 using 1:3 title 'stochastic' noenhanced with lines lw 2 dt (6,3) lc rgb C1, \
  D index 7 using 1:3 title 'mini-batches of 10' noenhanced with lines lw 2 lc rgb C5, \
  D index 6 using 1:3 title 'gradientDescent' noenhanced with lines lw 2 lc rgb C4, \
  D index 5 using 1:3 title 'adagrad' noenhanced with lines lw 2 lc rgb C2, \
  D index 4 using 1:3 title 'adadelta' noenhanced with lines lw 2 lc rgb C1, \
  D index 3 using 1:3 title 'rmsprop' noenhanced with lines lw 2 lc rgb C8, \
  D index 2 using 1:3 title 'nesterov' noenhanced with lines lw 2 lc rgb C7, \
  D index 1 using 1:3 title 'momentum' noenhanced with lines lw 2 lc rgb C6, \
  D index 0 using 1:3 title 'adam' noenhanced with lines lw 2 lc rgb C3
