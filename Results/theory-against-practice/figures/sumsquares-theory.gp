# Sum of squares: gap and bound: line: median of the best gap so far; dots: what convex theory guarantees of the last iterate
# Draw it again with: gnuplot sumsquares-theory.gp
NAME = 'sumsquares-theory'; TITLE = 'sumsquares_theory'; WIDTH = 825; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Sum of squares: gap and bound}' at screen 0.0194, screen 0.9522 left font ",14" tc rgb INK
set label 2 'line: median of the best gap so far; dots: what convex theory guarantees of the last iterate' at screen 0.0194, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.000857193042675015:64999.44328642753]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [1.0:1100.0]
set logscale x 10
set format x '10^{%L}'
D = 'sumsquares-theory.dat'

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
set arrow from graph 1.0053, graph 0.0229 to graph 1.0214, graph 0.0436 nohead lc rgb C5 lw 0.8
set label 10 'sgd + linear' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.6217 to graph 1.0214, graph 0.5732 nohead lc rgb C5 lw 0.8
set label 11 'sgd + linear: bound' at graph 1.0285, graph 0.5732 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.027 to graph 1.0214, graph 0.0872 nohead lc rgb C2 lw 0.8
set label 12 'sgd + cosine' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.6217 to graph 1.0214, graph 0.6168 nohead lc rgb C2 lw 0.8
set label 13 'sgd + cosine: bound' at graph 1.0285, graph 0.6168 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.0223 to graph 1.0214, graph 0.0 nohead lc rgb C6 lw 0.8
set label 14 'sgd + polynomial' at graph 1.0285, graph 0.0 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.6439 to graph 1.0214, graph 0.6604 nohead lc rgb C6 lw 0.8
set label 15 'sgd + polynomial: bound' at graph 1.0285, graph 0.6604 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.0395 to graph 1.0214, graph 0.1308 nohead lc rgb C3 lw 0.8
set label 16 'sgd + expression' at graph 1.0285, graph 0.1308 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.6672 to graph 1.0214, graph 0.704 nohead lc rgb C3 lw 0.8
set label 17 'sgd + expression: bound' at graph 1.0285, graph 0.704 left font ",11" tc rgb C3
plot D index 7 using 1:2 title 'sgd + expression' noenhanced with lines lw 2 lc rgb C3, \
  D index 7 using 1:2 title 'sgd + expression' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 6 using 1:2 title 'sgd + expression' noenhanced with lines lw 2 lc rgb C3, \
  D index 5 using 1:2 title 'sgd + polynomial' noenhanced with lines lw 2 lc rgb C6, \
  D index 5 using 1:2 title 'sgd + polynomial' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 4 using 1:2 title 'sgd + polynomial' noenhanced with lines lw 2 lc rgb C6, \
  D index 3 using 1:2 title 'sgd + cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 3 using 1:2 title 'sgd + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 2 using 1:2 title 'sgd + cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:2 title 'sgd + linear' noenhanced with lines lw 2 lc rgb C5, \
  D index 1 using 1:2 title 'sgd + linear' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 0 using 1:2 title 'sgd + linear' noenhanced with lines lw 2 lc rgb C5
