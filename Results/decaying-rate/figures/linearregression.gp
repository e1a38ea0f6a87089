# Linear regression on linear-regression: median and quartiles over 20 seeds
# Draw it again with: gnuplot linearregression.gp
NAME = 'linearregression'; TITLE = 'linearregression'; WIDTH = 786; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Linear regression on linear-regression}' at screen 0.0204, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 20 seeds' at screen 0.0204, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [2.5854228924186245e-05:151.68770660000985]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 10.0
set xrange [1.0:5000.0]
set logscale x 10
set format x '10^{%L}'
D = 'linearregression.dat'

set lmargin at screen 0.0992; set rmargin at screen 0.814
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0204, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0926 to graph 1.0214, graph 0.0926 nohead lc rgb C2 lw 0.8
set label 10 'sgd + inverseTime' at graph 1.0285, graph 0.0926 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.2642 to graph 1.0214, graph 0.2642 nohead lc rgb C1 lw 0.8
set label 11 'sgd' at graph 1.0285, graph 0.2642 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title 'sgd + inverseTime' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'sgd' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:3 title 'sgd' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 title 'sgd + inverseTime' noenhanced with lines lw 2 lc rgb C2
