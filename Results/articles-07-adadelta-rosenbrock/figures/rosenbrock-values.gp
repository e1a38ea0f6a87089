# Rosenbrock: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot rosenbrock-values.gp
NAME = 'rosenbrock-values'; TITLE = 'rosenbrock_values'; WIDTH = 726; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Rosenbrock}' at screen 0.022, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.022, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [41.34163216042167:63.507541325694206]
unset logscale y
set format y '%g'
set xrange [0.0:100.0]
unset logscale x
set format x '%g'
D = 'rosenbrock-values.dat'

set lmargin at screen 0.1073; set rmargin at screen 0.8806
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f' at screen 0.022, graph 0.5 center rotate by 90 tc rgb TEXT
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
set label 10 'adadelta' at graph 1.0285, graph 0.0455 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title 'adadelta' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 0 using 1:3 title 'adadelta' noenhanced with lines lw 2 lc rgb C1
