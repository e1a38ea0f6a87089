# Linear regression on linear-regression: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot linearregression-values.gp
NAME = 'linearregression-values'; TITLE = 'linearregression_values'; WIDTH = 773; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Linear regression on linear-regression}' at screen 0.0207, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.0207, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.6616753174389207:113.26871449362717]
set logscale y 10
set format y '10^{%L}'
set xrange [0.0:1000.0]
unset logscale x
set format x '%g'
D = 'linearregression-values.dat'

set lmargin at screen 0.1009; set rmargin at screen 0.8279
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'loss' at screen 0.0207, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0788 to graph 1.0214, graph 0.0788 nohead lc rgb C1 lw 0.8
set label 10 'gradientDescent' at graph 1.0285, graph 0.0788 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title 'gradientDescent' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 0 using 1:3 title 'gradientDescent' noenhanced with lines lw 2 lc rgb C1
