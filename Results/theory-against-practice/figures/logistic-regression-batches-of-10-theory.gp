# logistic regression, batches of 10: gap and bound: line: median of the best gap so far; dots: what convex theory guarantees of the last iterate
# Draw it again with: gnuplot logistic-regression-batches-of-10-theory.gp
NAME = 'logistic-regression-batches-of-10-theory'; TITLE = 'logistic_regression_batches_of_10_theory'; WIDTH = 872; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold logistic regression, batches of 10: gap and bound}' at screen 0.0183, screen 0.9522 left font ",14" tc rgb INK
set label 2 'line: median of the best gap so far; dots: what convex theory guarantees of the last iterate' at screen 0.0183, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.00012148669042247318:1332.2270603179315]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [1.0:1100.0]
set logscale x 10
set format x '10^{%L}'
D = 'logistic-regression-batches-of-10-theory.dat'

set lmargin at screen 0.0894; set rmargin at screen 0.7339
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'gap' at screen 0.0183, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.025 to graph 1.0214, graph 0.025 nohead lc rgb C1 lw 0.8
set label 10 'sgd' at graph 1.0285, graph 0.025 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.3927 to graph 1.0214, graph 0.351 nohead lc rgb C1 lw 0.8
set label 11 'sgd: bound' at graph 1.0285, graph 0.351 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.0732 to graph 1.0214, graph 0.0732 nohead lc rgb C7 lw 0.8
set label 12 'sgd + warmupStableDecay' at graph 1.0285, graph 0.0732 left font ",11" tc rgb C7
set arrow from graph 1.0053, graph 0.4019 to graph 1.0214, graph 0.3946 nohead lc rgb C7 lw 0.8
set label 13 'sgd + warmupStableDecay: bound' at graph 1.0285, graph 0.3946 left font ",11" tc rgb C7
set arrow from graph 1.0053, graph 0.2038 to graph 1.0214, graph 0.182 nohead lc rgb C2 lw 0.8
set label 14 'sgd + cosine' at graph 1.0285, graph 0.182 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.4354 to graph 1.0214, graph 0.4818 nohead lc rgb C2 lw 0.8
set label 15 'sgd + cosine: bound' at graph 1.0285, graph 0.4818 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.2038 to graph 1.0214, graph 0.2256 nohead lc rgb C5 lw 0.8
set label 16 'sgd + linear' at graph 1.0285, graph 0.2256 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.4354 to graph 1.0214, graph 0.4382 nohead lc rgb C5 lw 0.8
set label 17 'sgd + linear: bound' at graph 1.0285, graph 0.4382 left font ",11" tc rgb C5
plot D index 7 using 1:2 title 'sgd + linear' noenhanced with lines lw 2 lc rgb C5, \
  D index 7 using 1:2 title 'sgd + linear' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 6 using 1:2 title 'sgd + linear' noenhanced with lines lw 2 lc rgb C5, \
  D index 5 using 1:2 title 'sgd + cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 5 using 1:2 title 'sgd + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 4 using 1:2 title 'sgd + cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 3 using 1:2 title 'sgd + warmupStableDecay' noenhanced with lines lw 2 lc rgb C7, \
  D index 3 using 1:2 title 'sgd + warmupStableDecay' noenhanced with points pt 7 ps 0.35 lc rgb C7, \
  D index 2 using 1:2 title 'sgd + warmupStableDecay' noenhanced with lines lw 2 lc rgb C7, \
  D index 1 using 1:2 title 'sgd' noenhanced with lines lw 2 lc rgb C1, \
  D index 1 using 1:2 title 'sgd' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 0 using 1:2 title 'sgd' noenhanced with lines lw 2 lc rgb C1
