# a bowl: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot a-bowl-values.gp
NAME = 'a-bowl-values'; TITLE = 'a_bowl_values'; WIDTH = 792; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold a bowl}' at screen 0.0202, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.0202, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-9.597499999999686:4.647499999999985]
unset logscale y
set format y '%g'
set xrange [0.0:273.0]
unset logscale x
set format x '%g'
D = 'a-bowl-values.dat'

set lmargin at screen 0.0984; set rmargin at screen 0.8073
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f' at screen 0.0202, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.2491, graph 0.0455 to graph 1, graph 0.0455 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0455 to graph 1.0214, graph 0.0237 nohead lc rgb C3 lw 0.8
set label 10 'a right rate' at graph 1.0285, graph 0.0237 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.0455 to graph 1.0214, graph 0.0673 nohead lc rgb C1 lw 0.8
set label 11 'Adam' at graph 1.0285, graph 0.0673 left font ",11" tc rgb C1
set arrow from graph 0.0403, graph 0.6386 to graph 1, graph 0.6386 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.6386 to graph 1.0214, graph 0.6386 nohead lc rgb C2 lw 0.8
set label 12 'a rate that swings' at graph 1.0285, graph 0.6386 left font ",11" tc rgb C2
set arrow from graph 0.0037, graph 0.9545 to graph 1, graph 0.9545 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9545 to graph 1.0214, graph 0.9545 nohead lc rgb C4 lw 0.8
set label 13 'too small a rate' at graph 1.0285, graph 0.9545 left font ",11" tc rgb C4
plot D index 0 using 1:2:4 title 'a right rate' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 1 using 1:2:4 title 'Adam' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 2 using 1:2:4 title 'a rate that swings' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 3 using 1:2:4 title 'too small a rate' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.15 noborder, \
  D index 3 using 1:3 title 'too small a rate' noenhanced with lines lw 2 lc rgb C4, \
  D index 2 using 1:3 title 'a rate that swings' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'Adam' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 title 'a right rate' noenhanced with lines lw 2 lc rgb C3
