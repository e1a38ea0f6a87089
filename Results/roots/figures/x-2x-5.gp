# x³ − 2x − 5: one seed
# Draw it again with: gnuplot x-2x-5.gp
NAME = 'x-2x-5'; TITLE = 'x_2x_5'; WIDTH = 865; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold x³ − 2x − 5}' at screen 0.0185, screen 0.9522 left font ",14" tc rgb INK
set label 2 'one seed' at screen 0.0185, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1.1842378929335002e-15:19.693438097324464]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 1000.0
set xrange [0.0:51.0]
unset logscale x
set format x '%g'
D = 'x-2x-5.dat'

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
set arrow from graph 1.0053, graph 0.0294 to graph 1.0214, graph 0.218 nohead lc rgb C1 lw 0.8
set label 10 'bisection' at graph 1.0285, graph 0.218 left font ",11" tc rgb C1
set arrow from graph 0.1176, graph 0.0109 to graph 1, graph 0.0109 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0109 to graph 1.0214, graph 0.0 nohead lc rgb C2 lw 0.8
set label 11 'brent' at graph 1.0285, graph 0.0 left font ",11" tc rgb C2
set arrow from graph 0.9804, graph 0.0109 to graph 1, graph 0.0109 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0109 to graph 1.0214, graph 0.0436 nohead lc rgb C3 lw 0.8
set label 12 'falsePosition' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C3
set arrow from graph 0.0784, graph 0.0109 to graph 1, graph 0.0109 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0109 to graph 1.0214, graph 0.0872 nohead lc rgb C4 lw 0.8
set label 13 'newtonRoot backtracking=false' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C4
set arrow from graph 0.0784, graph 0.0109 to graph 1, graph 0.0109 nohead lc rgb C5 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0109 to graph 1.0214, graph 0.1308 nohead lc rgb C5 lw 0.8
set label 14 'newtonRoot backtracking=true' at graph 1.0285, graph 0.1308 left font ",11" tc rgb C5
set arrow from graph 0.098, graph 0.0109 to graph 1, graph 0.0109 nohead lc rgb C6 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0109 to graph 1.0214, graph 0.1744 nohead lc rgb C6 lw 0.8
set label 15 'secant' at graph 1.0285, graph 0.1744 left font ",11" tc rgb C6
plot D index 0 using 1:2:4 title 'bisection' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.1 noborder, \
  D index 1 using 1:2:4 title 'brent' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.1 noborder, \
  D index 2 using 1:2:4 title 'falsePosition' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.1 noborder, \
  D index 3 using 1:2:4 title 'newtonRoot backtracking=false' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.1 noborder, \
  D index 4 using 1:2:4 title 'newtonRoot backtracking=true' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.1 noborder, \
  D index 5 using 1:2:4 title 'secant' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.1 noborder, \
  D index 5 using 1:3 title 'secant' noenhanced with lines lw 2 lc rgb C6, \
  D index 4 using 1:3 title 'newtonRoot backtracking=true' noenhanced with lines lw 2 lc rgb C5, \
  D index 3 using 1:3 title 'newtonRoot backtracking=false' noenhanced with lines lw 2 lc rgb C4, \
  D index 2 using 1:3 title 'falsePosition' noenhanced with lines lw 2 lc rgb C3, \
  D index 1 using 1:3 title 'brent' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:3 title 'bisection' noenhanced with lines lw 2 lc rgb C1
