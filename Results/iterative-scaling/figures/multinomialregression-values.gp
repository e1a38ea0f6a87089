# Multinomial logistic regression on iris: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot multinomialregression-values.gp
NAME = 'multinomialregression-values'; TITLE = 'multinomialregression_values'; WIDTH = 786; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Multinomial logistic regression on iris}' at screen 0.0204, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.0204, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.18063022252408656:1.1423257203892518]
unset logscale y
set format y '%g'
set xrange [1.0:2000.0]
set logscale x 10
set format x '10^{%L}'
D = 'multinomialregression-values.dat'

set lmargin at screen 0.0992; set rmargin at screen 0.814
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'loss' at screen 0.0204, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.823, graph 0.0455 to graph 1, graph 0.0455 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0455 to graph 1.0214, graph 0.0302 nohead lc rgb C1 lw 0.8
set label 10 'bfgs2' at graph 1.0285, graph 0.0302 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.0775 to graph 1.0214, graph 0.0738 nohead lc rgb C4 lw 0.8
set label 11 'iterativeScaling' at graph 1.0285, graph 0.0738 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.0983 to graph 1.0214, graph 0.1174 nohead lc rgb C3 lw 0.8
set label 12 'gradientDescent' at graph 1.0285, graph 0.1174 left font ",11" tc rgb C3
set arrow from graph 0.6473, graph 0.1753 to graph 1, graph 0.1753 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.1753 to graph 1.0214, graph 0.1753 nohead lc rgb C2 lw 0.8
set label 13 'coordinateDescent' at graph 1.0285, graph 0.1753 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 title 'bfgs2' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 1 using 1:2:4 title 'iterativeScaling' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.15 noborder, \
  D index 2 using 1:2:4 title 'gradientDescent' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 3 using 1:2:4 title 'coordinateDescent' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 3 using 1:3 title 'coordinateDescent' noenhanced with lines lw 2 lc rgb C2, \
  D index 2 using 1:3 title 'gradientDescent' noenhanced with lines lw 2 lc rgb C3, \
  D index 1 using 1:3 title 'iterativeScaling' noenhanced with lines lw 2 lc rgb C4, \
  D index 0 using 1:3 title 'bfgs2' noenhanced with lines lw 2 lc rgb C1
