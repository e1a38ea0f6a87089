# Ellipsoid: gap and bound: line: median of the best gap so far; dots: what convex theory guarantees of the last iterate
# Draw it again with: gnuplot ellipsoid-theory.gp
NAME = 'ellipsoid-theory'; TITLE = 'ellipsoid_theory'; WIDTH = 905; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Ellipsoid: gap and bound}' at screen 0.0177, screen 0.9522 left font ",14" tc rgb INK
set label 2 'line: median of the best gap so far; dots: what convex theory guarantees of the last iterate' at screen 0.0177, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.00011208984976033652:32327.18127388871]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [1.0:1100.0]
set logscale x 10
set format x '10^{%L}'
D = 'ellipsoid-theory.dat'

set lmargin at screen 0.0862; set rmargin at screen 0.7072
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'gap' at screen 0.0177, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0208 to graph 1.0214, graph 0.0 nohead lc rgb C2 lw 0.8
set label 10 'sgd + cosine' at graph 1.0285, graph 0.0 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.7806 to graph 1.0214, graph 0.7875 nohead lc rgb C2 lw 0.8
set label 11 'sgd + cosine: bound' at graph 1.0285, graph 0.7875 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.0238 to graph 1.0214, graph 0.0436 nohead lc rgb C5 lw 0.8
set label 12 'sgd + linear' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.7233 to graph 1.0214, graph 0.7003 nohead lc rgb C5 lw 0.8
set label 13 'sgd + linear: bound' at graph 1.0285, graph 0.7003 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.0307 to graph 1.0214, graph 0.1308 nohead lc rgb C6 lw 0.8
set label 14 'sgd + polynomial' at graph 1.0285, graph 0.1308 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.7278 to graph 1.0214, graph 0.7439 nohead lc rgb C6 lw 0.8
set label 15 'sgd + polynomial: bound' at graph 1.0285, graph 0.7439 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.0254 to graph 1.0214, graph 0.0872 nohead lc rgb C3 lw 0.8
set label 16 'sgd + expression' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 1.0 to graph 1.0214, graph 1.0 nohead lc rgb C3 lw 0.8
set label 17 'sgd + expression: bound above, 4e67' at graph 1.0285, graph 1.0 left font ",11" tc rgb C3
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
