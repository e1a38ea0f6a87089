# Ellipsoid: gap and bound: line: median of the best gap so far; dots: what convex theory guarantees of the last iterate
# Draw it again with: gnuplot ellipsoid-theory.gp
NAME = 'ellipsoid-theory'; TITLE = 'ellipsoid_theory'; WIDTH = 825; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Ellipsoid: gap and bound}' at screen 0.0194, screen 0.9522 left font ",14" tc rgb INK
set label 2 'line: median of the best gap so far; dots: what convex theory guarantees of the last iterate' at screen 0.0194, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.00011208984976033652:6.598729687618433e+71]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{0}' 1.0, '10^{11}' 100000000000.0, '10^{22}' 1e+22, '10^{33}' 1e+33, '10^{44}' 1e+44, '10^{55}' 1e+55, '10^{66}' 1e+66)
set xrange [1.0:1100.0]
set logscale x 10
set format x '10^{%L}'
D = 'ellipsoid-theory.dat'

set lmargin at screen 0.0945; set rmargin at screen 0.775
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'gap' at screen 0.0194, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0023 to graph 1.0214, graph 0.0 nohead lc rgb C2 lw 0.8
set label 10 'sgd + cosine' at graph 1.0285, graph 0.0 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.0872 to graph 1.0214, graph 0.2616 nohead lc rgb C2 lw 0.8
set label 11 'sgd + cosine: bound' at graph 1.0285, graph 0.2616 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.0027 to graph 1.0214, graph 0.0436 nohead lc rgb C5 lw 0.8
set label 12 'sgd + linear' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.0808 to graph 1.0214, graph 0.1744 nohead lc rgb C5 lw 0.8
set label 13 'sgd + linear: bound' at graph 1.0285, graph 0.1744 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.0034 to graph 1.0214, graph 0.1308 nohead lc rgb C6 lw 0.8
set label 14 'sgd + polynomial' at graph 1.0285, graph 0.1308 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.0813 to graph 1.0214, graph 0.218 nohead lc rgb C6 lw 0.8
set label 15 'sgd + polynomial: bound' at graph 1.0285, graph 0.218 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.0028 to graph 1.0214, graph 0.0872 nohead lc rgb C3 lw 0.8
set label 16 'sgd + expression' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.9436 to graph 1.0214, graph 0.9436 nohead lc rgb C3 lw 0.8
set label 17 'sgd + expression: bound' at graph 1.0285, graph 0.9436 left font ",11" tc rgb C3
plot D index 7 using 1:2 title 'sgd + expression' noenhanced with lines lw 2 lc rgb C3, \
  D index 7 using 1:2 title 'sgd + expression' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 6 using 1:2 title 'sgd + expression' noenhanced with lines lw 2 lc rgb C3, \
  D index 5 using 1:2 title 'sgd + polynomial' noenhanced with lines lw 2 lc rgb C6, \
  D index 5 using 1:2 title 'sgd + polynomial' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 4 using 1:2 title 'sgd + polynomial' noenhanced with lines lw 2 lc rgb C6, \
  D index 3 using 1:2 title 'sgd + linear' noenhanced with lines lw 2 lc rgb C5, \
  D index 3 using 1:2 title 'sgd + linear' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 2 using 1:2 title 'sgd + linear' noenhanced with lines lw 2 lc rgb C5, \
  D index 1 using 1:2 title 'sgd + cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:2 title 'sgd + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:2 title 'sgd + cosine' noenhanced with lines lw 2 lc rgb C2
