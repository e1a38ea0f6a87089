# rosenbrock, a formula n=2: median and quartiles over 20 seeds
# Draw it again with: gnuplot rosenbrock-a-formula-n-2.gp
NAME = 'rosenbrock-a-formula-n-2'; TITLE = 'rosenbrock_a_formula_n_2'; WIDTH = 806; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold rosenbrock, a formula n=2}' at screen 0.0199, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 20 seeds' at screen 0.0199, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.19498595485363332:21777.977235019476]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 10.0
set xrange [1.0:2000.0]
set logscale x 10
set format x '10^{%L}'
D = 'rosenbrock-a-formula-n-2.dat'

set lmargin at screen 0.0968; set rmargin at screen 0.794
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0199, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.1911 to graph 1.0214, graph 0.1405 nohead lc rgb C3 lw 0.8
set label 10 'rmsprop' at graph 1.0285, graph 0.1405 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.2005 to graph 1.0214, graph 0.1841 nohead lc rgb C1 lw 0.8
set label 11 'adam' at graph 1.0285, graph 0.1841 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.2257 to graph 1.0214, graph 0.2713 nohead lc rgb C4 lw 0.8
set label 12 'rmsprop + expression' at graph 1.0285, graph 0.2713 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.2063 to graph 1.0214, graph 0.2277 nohead lc rgb C2 lw 0.8
set label 13 'adam + expression' at graph 1.0285, graph 0.2277 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 title 'rmsprop' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 1 using 1:2:4 title 'adam' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 2 using 1:2:4 title 'rmsprop + expression' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.15 noborder, \
  D index 3 using 1:2:4 title 'adam + expression' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 3 using 1:3 title 'adam + expression' noenhanced with lines lw 2 lc rgb C2, \
  D index 2 using 1:3 title 'rmsprop + expression' noenhanced with lines lw 2 lc rgb C4, \
  D index 1 using 1:3 title 'adam' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 title 'rmsprop' noenhanced with lines lw 2 lc rgb C3
