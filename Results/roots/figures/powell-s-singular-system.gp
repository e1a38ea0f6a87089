# Powell's singular system: one seed
# Draw it again with: gnuplot powell-s-singular-system.gp
NAME = 'powell-s-singular-system'; TITLE = 'powell_s_singular_system'; WIDTH = 865; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Powell\047s singular system}' at screen 0.0185, screen 0.9522 left font ",14" tc rgb INK
set label 2 'one seed' at screen 0.0185, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1e-16:56.62589215329397]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{-12}' 1e-12, '10^{-9}' 1e-09, '10^{-6}' 1e-06, '10^{-3}' 0.001, '10^{0}' 1.0, '≤ 10^{−16}' 1e-16)
set xrange [0.0:60.0]
unset logscale x
set format x '%g'
D = 'powell-s-singular-system.dat'

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
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0 nohead lc rgb C4 lw 0.8
set label 10 'newtonRoot backtracking=false' at graph 1.0285, graph 0.0 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.437 to graph 1.0214, graph 0.437 nohead lc rgb C6 lw 0.8
set label 11 'secant' at graph 1.0285, graph 0.437 left font ",11" tc rgb C6
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:2:4 title 'newtonRoot backtracking=false' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'secant' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.16 noborder, \
  D index 1 using 1:3 title 'secant' noenhanced with lines lw 2 lc rgb C6, \
  D index 0 using 1:3 title 'newtonRoot backtracking=false' noenhanced with lines lw 2 lc rgb C4
