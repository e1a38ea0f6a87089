# Linear regression on linear-regression: median and quartiles over 10 seeds
# Draw it again with: gnuplot linearregression-rows.gp
NAME = 'linearregression-rows'; TITLE = 'linearregression_rows'; WIDTH = 845; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Linear regression on linear-regression}' at screen 0.0189, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 10 seeds' at screen 0.0189, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1.0779887936814466e-05:155.72125870937043]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [1.0:10000.0]
set logscale x 10
set format x '10^{%L}'
D = 'linearregression-rows.dat'

set lmargin at screen 0.0922; set rmargin at screen 0.7569
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'rows looked at' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0189, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.076 to graph 1.0214, graph 0.076 nohead lc rgb C2 lw 0.8
set label 10 'sgd shuffled batches of 1' at graph 1.0285, graph 0.076 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.1211 to graph 1.0214, graph 0.1211 nohead lc rgb C3 lw 0.8
set label 11 'sgd shuffled batches of 10' at graph 1.0285, graph 0.1211 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.5019 to graph 1.0214, graph 0.5019 nohead lc rgb C1 lw 0.8
set label 12 'sgd on all rows' at graph 1.0285, graph 0.5019 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title 'sgd shuffled batches of 1' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'sgd shuffled batches of 10' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 2 using 1:2:4 title 'sgd on all rows' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 2 using 1:3 title 'sgd on all rows' noenhanced with lines lw 2 lc rgb C1, \
  D index 1 using 1:3 title 'sgd shuffled batches of 10' noenhanced with lines lw 2 lc rgb C3, \
  D index 0 using 1:3 title 'sgd shuffled batches of 1' noenhanced with lines lw 2 lc rgb C2
