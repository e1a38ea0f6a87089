# Linear regression on linear-regression: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot linearregression-values.gp
NAME = 'linearregression-values'; TITLE = 'linearregression_values'; WIDTH = 726; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Linear regression on linear-regression}' at screen 0.022, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.022, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.7175535365378115:112.99355962886607]
set logscale y 10
set format y '10^{%L}'
set xrange [0.0:86.0]
unset logscale x
set format x '%g'
D = 'linearregression-values.dat'

set lmargin at screen 0.1073; set rmargin at screen 0.8806
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'loss' at screen 0.022, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.9186, graph 0.0801 to graph 1, graph 0.0801 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0801 to graph 1.0214, graph 0.0376 nohead lc rgb C3 lw 0.8
set label 10 'one row' at graph 1.0285, graph 0.0376 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.0811 to graph 1.0214, graph 0.0812 nohead lc rgb C4 lw 0.8
set label 11 'ten rows' at graph 1.0285, graph 0.0812 left font ",11" tc rgb C4
set arrow from graph 0.9767, graph 0.0823 to graph 1, graph 0.0823 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0823 to graph 1.0214, graph 0.1248 nohead lc rgb C2 lw 0.8
set label 12 'all rows' at graph 1.0285, graph 0.1248 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 title 'one row' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'ten rows' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.16 noborder, \
  D index 2 using 1:2:4 title 'all rows' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 2 using 1:3 title 'all rows' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'ten rows' noenhanced with lines lw 2 lc rgb C4, \
  D index 0 using 1:3 title 'one row' noenhanced with lines lw 2 lc rgb C3
