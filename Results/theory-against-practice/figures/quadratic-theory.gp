# Quadratic: gap and bound: line: median of the best gap so far; dots: what convex theory guarantees of the last iterate
# Draw it again with: gnuplot quadratic-theory.gp
NAME = 'quadratic-theory'; TITLE = 'quadratic_theory'; WIDTH = 832; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Quadratic: gap and bound}' at screen 0.0192, screen 0.9522 left font ",14" tc rgb INK
set label 2 'line: median of the best gap so far; dots: what convex theory guarantees of the last iterate' at screen 0.0192, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [6.078315829919726e-07:428.9180070307975]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [1.0:1100.0]
set logscale x 10
set format x '10^{%L}'
D = 'quadratic-theory.dat'

set lmargin at screen 0.0937; set rmargin at screen 0.7689
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'gap' at screen 0.0192, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0263 to graph 1.0214, graph 0.0436 nohead lc rgb C5 lw 0.8
set label 10 'sgd + linear' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.6615 to graph 1.0214, graph 0.6551 nohead lc rgb C5 lw 0.8
set label 11 'sgd + linear: bound' at graph 1.0285, graph 0.6551 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.0199 to graph 1.0214, graph 0.0 nohead lc rgb C4 lw 0.8
set label 12 'sgd + inverseTime' at graph 1.0285, graph 0.0 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.6958 to graph 1.0214, graph 0.6987 nohead lc rgb C4 lw 0.8
set label 13 'sgd + inverseTime: bound' at graph 1.0285, graph 0.6987 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.05 to graph 1.0214, graph 0.0872 nohead lc rgb C3 lw 0.8
set label 14 'sgd + expression' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.7081 to graph 1.0214, graph 0.7423 nohead lc rgb C3 lw 0.8
set label 15 'sgd + expression: bound' at graph 1.0285, graph 0.7423 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.0859 to graph 1.0214, graph 0.1308 nohead lc rgb C1 lw 0.8
set label 16 'sgd' at graph 1.0285, graph 0.1308 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.6423 to graph 1.0214, graph 0.6115 nohead lc rgb C1 lw 0.8
set label 17 'sgd: bound' at graph 1.0285, graph 0.6115 left font ",11" tc rgb C1
plot D index 7 using 1:2 title 'sgd' noenhanced with lines lw 2 lc rgb C1, \
  D index 7 using 1:2 title 'sgd' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 6 using 1:2 title 'sgd' noenhanced with lines lw 2 lc rgb C1, \
  D index 5 using 1:2 title 'sgd + expression' noenhanced with lines lw 2 lc rgb C3, \
  D index 5 using 1:2 title 'sgd + expression' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 4 using 1:2 title 'sgd + expression' noenhanced with lines lw 2 lc rgb C3, \
  D index 3 using 1:2 title 'sgd + inverseTime' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:2 title 'sgd + inverseTime' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 2 using 1:2 title 'sgd + inverseTime' noenhanced with lines lw 2 lc rgb C4, \
  D index 1 using 1:2 title 'sgd + linear' noenhanced with lines lw 2 lc rgb C5, \
  D index 1 using 1:2 title 'sgd + linear' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 0 using 1:2 title 'sgd + linear' noenhanced with lines lw 2 lc rgb C5
