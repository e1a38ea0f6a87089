# circle and hyperbola: one seed
# Draw it again with: gnuplot circle-and-hyperbola.gp
NAME = 'circle-and-hyperbola'; TITLE = 'circle_and_hyperbola'; WIDTH = 865; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold circle and hyperbola}' at screen 0.0185, screen 0.9522 left font ",14" tc rgb INK
set label 2 'one seed' at screen 0.0185, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [7.401486830834377e-17:0.8663575173134975]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 1000.0
set xrange [0.0:60.0]
unset logscale x
set format x '%g'
D = 'circle-and-hyperbola.dat'

set lmargin at screen 0.0901; set rmargin at screen 0.7395
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'residual at the iterate' at screen 0.0185, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.011 to graph 1.0214, graph 0.0 nohead lc rgb C4 lw 0.8
set label 10 'newtonRoot backtracking=false' at graph 1.0285, graph 0.0 left font ",11" tc rgb C4
set arrow from graph 0.15, graph 0.011 to graph 1, graph 0.011 nohead lc rgb C6 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.011 to graph 1.0214, graph 0.0436 nohead lc rgb C6 lw 0.8
set label 11 'secant' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C6
plot D index 0 using 1:2:4 title 'newtonRoot backtracking=false' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'secant' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.16 noborder, \
  D index 1 using 1:3 title 'secant' noenhanced with lines lw 2 lc rgb C6, \
  D index 0 using 1:3 title 'newtonRoot backtracking=false' noenhanced with lines lw 2 lc rgb C4
