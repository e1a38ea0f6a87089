# Linear system: median and quartiles over 10 seeds
# Draw it again with: gnuplot linearsystem.gp
NAME = 'linearsystem'; TITLE = 'linearsystem'; WIDTH = 924; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Linear system}' at screen 0.0173, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 10 seeds' at screen 0.0173, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [6.736931281562114e-16:444.18854308110696]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 1000.0
set xrange [1.0:2000.0]
set logscale x 10
set format x '10^{%L}'
D = 'linearsystem.dat'

set lmargin at screen 0.0843; set rmargin at screen 0.692
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'residual at the iterate' at screen 0.0173, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0209 to graph 1.0214, graph 0.0 nohead lc rgb C1 lw 0.8
set label 10 'coordinateDescent order=cyclic' at graph 1.0285, graph 0.0 left font ",11" tc rgb C1
set arrow from graph 0.9088, graph 0.0261 to graph 1, graph 0.0261 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0261 to graph 1.0214, graph 0.0872 nohead lc rgb C2 lw 0.8
set label 11 'coordinateDescent order=gaussSouthwell' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.0227 to graph 1.0214, graph 0.0436 nohead lc rgb C3 lw 0.8
set label 12 'coordinateDescent order=random' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C3
plot D index 0 using 1:2:4 title 'coordinateDescent order=cyclic' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'coordinateDescent order=gaussSouthwell' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 2 using 1:2:4 title 'coordinateDescent order=random' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 2 using 1:3 title 'coordinateDescent order=random' noenhanced with lines lw 2 lc rgb C3, \
  D index 1 using 1:3 title 'coordinateDescent order=gaussSouthwell' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:3 title 'coordinateDescent order=cyclic' noenhanced with lines lw 2 lc rgb C1
