# Quadratic: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot quadratic-values.gp
NAME = 'quadratic-values'; TITLE = 'quadratic_values'; WIDTH = 700; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Quadratic}' at screen 0.0228, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.0228, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-9.597499999999952:4.647499999999997]
unset logscale y
set format y '%g'
set xrange [0.0:297.0]
unset logscale x
set format x '%g'
D = 'quadratic-values.dat'

set lmargin at screen 0.1114; set rmargin at screen 0.9138
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f' at screen 0.0228, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0455 to graph 1.0214, graph 0.0455 nohead lc rgb C1 lw 0.8
set label 10 'adam' at graph 1.0285, graph 0.0455 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title 'adam' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 0 using 1:3 title 'adam' noenhanced with lines lw 2 lc rgb C1
