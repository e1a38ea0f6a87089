# Linear regression on rare-features: the value at the iterate, not the best so far; median and quartiles over 20 seeds
# Draw it again with: gnuplot linearregression-values.gp
NAME = 'linearregression-values'; TITLE = 'linearregression_values'; WIDTH = 720; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Linear regression on rare-features}' at screen 0.0222, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; median and quartiles over 20 seeds' at screen 0.0222, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.007785438324806705:3.4680816332958644]
set logscale y 10
set format y '10^{%L}'
set xrange [1.0:800.0]
set logscale x 10
set format x '10^{%L}'
D = 'linearregression-values.dat'

set lmargin at screen 0.1083; set rmargin at screen 0.8886
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'loss' at screen 0.0222, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0688 to graph 1.0214, graph 0.0574 nohead lc rgb C1 lw 0.8
set label 10 'adagrad' at graph 1.0285, graph 0.0574 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.0895 to graph 1.0214, graph 0.101 nohead lc rgb C2 lw 0.8
set label 11 'sgd' at graph 1.0285, graph 0.101 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 title 'adagrad' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'sgd' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 1 using 1:3 title 'sgd' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:3 title 'adagrad' noenhanced with lines lw 2 lc rgb C1
