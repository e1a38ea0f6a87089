# Beale: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot beale-values.gp
NAME = 'beale-values'; TITLE = 'beale_values'; WIDTH = 792; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Beale}' at screen 0.0202, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.0202, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [5.1343100498511695e-06:78.78993043106314]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [0.0:300.0]
unset logscale x
set format x '%g'
D = 'beale-values.dat'

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
set arrow from graph 1.0053, graph 0.0245 to graph 1.0214, graph 0.0047 nohead lc rgb C7 lw 0.8
set label 10 'nesterov' at graph 1.0285, graph 0.0047 left font ",11" tc rgb C7
set arrow from graph 1.0053, graph 0.0286 to graph 1.0214, graph 0.0483 nohead lc rgb C6 lw 0.8
set label 11 'momentum' at graph 1.0285, graph 0.0483 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.286 to graph 1.0214, graph 0.286 nohead lc rgb C3 lw 0.8
set label 12 'adam' at graph 1.0285, graph 0.286 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.4401 to graph 1.0214, graph 0.4142 nohead lc rgb C4 lw 0.8
set label 13 'gradientDescent' at graph 1.0285, graph 0.4142 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.5982 to graph 1.0214, graph 0.5982 nohead lc rgb C1 lw 0.8
set label 14 'stochastic' at graph 1.0285, graph 0.5982 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.4724 to graph 1.0214, graph 0.4578 nohead lc rgb C2 lw 0.8
set label 15 'adagrad' at graph 1.0285, graph 0.4578 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.4911 to graph 1.0214, graph 0.5014 nohead lc rgb C8 lw 0.8
set label 16 'rmsprop' at graph 1.0285, graph 0.5014 left font ",11" tc rgb C8
set arrow from graph 1.0053, graph 0.515 to graph 1.0214, graph 0.545 nohead lc rgb C5 lw 0.8
set label 17 'mini-batches of 10' at graph 1.0285, graph 0.545 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.8478 to graph 1.0214, graph 0.8478 nohead lc rgb C1 lw 0.8
set label 18 'adadelta' at graph 1.0285, graph 0.8478 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title 'nesterov' noenhanced with filledcurves fc rgb C7 fs transparent solid 0.0667 noborder, \
  D index 1 using 1:2:4 title 'momentum' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.0667 noborder, \
  D index 2 using 1:2:4 title 'adam' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.0667 noborder, \
  D index 3 using 1:2:4 title 'gradientDescent' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.0667 noborder, \
  D index 4 using 1:2:4 title 'stochastic' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.0667 noborder, \
  D index 5 using 1:2:4 title 'adagrad' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.0667 noborder, \
  D index 6 using 1:2:4 title 'rmsprop' noenhanced with filledcurves fc rgb C8 fs transparent solid 0.0667 noborder, \
  D index 7 using 1:2:4 title 'mini-batches of 10' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.0667 noborder, \
  D index 8 using 1:2:4 title 'adadelta' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.0667 noborder, \
  D index 8 using 1:3 title 'adadelta' noenhanced with lines lw 2 lc rgb C1, \
  D index 7 using 1:3 title 'mini-batches of 10' noenhanced with lines lw 2 lc rgb C5, \
  D index 6 using 1:3 title 'rmsprop' noenhanced with lines lw 2 lc rgb C8, \
  D index 5 using 1:3 title 'adagrad' noenhanced with lines lw 2 lc rgb C2, \
  D index 4 using 1:3 title 'stochastic' noenhanced with lines lw 2 dt (6,3) lc rgb C1, \
  D index 3 using 1:3 title 'gradientDescent' noenhanced with lines lw 2 lc rgb C4, \
  D index 2 using 1:3 title 'adam' noenhanced with lines lw 2 lc rgb C3, \
  D index 1 using 1:3 title 'momentum' noenhanced with lines lw 2 lc rgb C6, \
  D index 0 using 1:3 title 'nesterov' noenhanced with lines lw 2 lc rgb C7
