# Kepler's equation: one seed
# Draw it again with: gnuplot kepler-s-equation-evaluations.gp
NAME = 'kepler-s-equation-evaluations'; TITLE = 'kepler_s_equation_evaluations'; WIDTH = 865; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Kepler\047s equation}' at screen 0.0185, screen 0.9522 left font ",14" tc rgb INK
set label 2 'one seed' at screen 0.0185, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1e-18:2.79221260068787]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{-15}' 1e-15, '10^{-12}' 1e-12, '10^{-9}' 1e-09, '10^{-6}' 1e-06, '10^{-3}' 0.001, '10^{0}' 1.0, '≤ 10^{−18}' 1e-18)
set xrange [1.0:53.0]
set logscale x 10
set format x '10^{%L}'
set xtics ('1' 1.0, '2' 2.0, '5' 5.0, '10' 10.0, '20' 20.0, '50' 50.0)
D = 'kepler-s-equation-evaluations.dat'

set lmargin at screen 0.0901; set rmargin at screen 0.7395
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'evaluations' tc rgb TEXT offset 0,0.3
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
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0 nohead lc rgb C1 lw 0.8
set label 10 'bisection' at graph 1.0285, graph 0.0 left font ",11" tc rgb C1
set arrow from graph 0.604, graph 0.0 to graph 1, graph 0.0 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0436 nohead lc rgb C2 lw 0.8
set label 11 'brent' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C2
set arrow from graph 0.728, graph 0.0 to graph 1, graph 0.0 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0872 nohead lc rgb C3 lw 0.8
set label 12 'falsePosition' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C3
set arrow from graph 0.4513, graph 0.0 to graph 1, graph 0.0 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.1308 nohead lc rgb C4 lw 0.8
set label 13 'newtonRoot backtracking=false' at graph 1.0285, graph 0.1308 left font ",11" tc rgb C4
set arrow from graph 0.604, graph 0.0 to graph 1, graph 0.0 nohead lc rgb C5 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.1744 nohead lc rgb C5 lw 0.8
set label 14 'newtonRoot backtracking=true' at graph 1.0285, graph 0.1744 left font ",11" tc rgb C5
set arrow from graph 0.58, graph 0.0 to graph 1, graph 0.0 nohead lc rgb C6 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.218 nohead lc rgb C6 lw 0.8
set label 15 'secant' at graph 1.0285, graph 0.218 left font ",11" tc rgb C6
set arrow from graph 0, first 1e-18 to graph 1, first 1e-18 nohead back lc rgb RULE lw 1 dt 3
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
