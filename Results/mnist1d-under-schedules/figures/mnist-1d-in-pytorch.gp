# MNIST-1D in PyTorch: median and quartiles over 5 seeds
# Draw it again with: gnuplot mnist-1d-in-pytorch.gp
NAME = 'mnist-1d-in-pytorch'; TITLE = 'mnist_1d_in_pytorch'; WIDTH = 872; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold MNIST-1D in PyTorch}' at screen 0.0183, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 5 seeds' at screen 0.0183, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.4257622569799423:2.3911808520555495]
unset logscale y
set format y '%g'
set xrange [1.0:500.0]
set logscale x 10
set format x '10^{%L}'
D = 'mnist-1d-in-pytorch.dat'

set lmargin at screen 0.0894; set rmargin at screen 0.7339
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far)' at screen 0.0183, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0514 to graph 1.0214, graph 0.0033 nohead lc rgb C1 lw 0.8
set label 10 'adam (foreign)' at graph 1.0285, graph 0.0033 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.0516 to graph 1.0214, graph 0.0469 nohead lc rgb C3 lw 0.8
set label 11 'sgd (foreign)' at graph 1.0285, graph 0.0469 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.0629 to graph 1.0214, graph 0.0905 nohead lc rgb C2 lw 0.8
set label 12 'adam (foreign) + warmup cosine' at graph 1.0285, graph 0.0905 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.1088 to graph 1.0214, graph 0.1341 nohead lc rgb C4 lw 0.8
set label 13 'sgd (foreign) + warmup cosine' at graph 1.0285, graph 0.1341 left font ",11" tc rgb C4
plot D index 0 using 1:2:4 title 'adam (foreign)' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 1 using 1:2:4 title 'sgd (foreign)' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 2 using 1:2:4 title 'adam (foreign) + warmup cosine' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 3 using 1:2:4 title 'sgd (foreign) + warmup cosine' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.15 noborder, \
  D index 3 using 1:3 title 'sgd (foreign) + warmup cosine' noenhanced with lines lw 2 lc rgb C4, \
  D index 2 using 1:3 title 'adam (foreign) + warmup cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'sgd (foreign)' noenhanced with lines lw 2 lc rgb C3, \
  D index 0 using 1:3 title 'adam (foreign)' noenhanced with lines lw 2 lc rgb C1
