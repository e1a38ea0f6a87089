# slope 1: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot slope-1-values.gp
NAME = 'slope-1-values'; TITLE = 'slope_1_values'; WIDTH = 852; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold slope 1}' at screen 0.0188, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.0188, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.0001423749153721657:2.209662532087837]
set logscale y 10
set format y '10^{%L}'
set xrange [1.0:10000.0]
set logscale x 10
set format x '10^{%L}'
D = 'slope-1-values.dat'

set lmargin at screen 0.0915; set rmargin at screen 0.751
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f' at screen 0.0188, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.042 to graph 1.0214, graph 0.0202 nohead lc rgb C1 lw 0.8
set label 10 'constant length' at graph 1.0285, graph 0.0202 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.042 to graph 1.0214, graph 0.0638 nohead lc rgb C3 lw 0.8
set label 11 'constant rate' at graph 1.0285, graph 0.0638 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.1302 to graph 1.0214, graph 0.1302 nohead lc rgb C2 lw 0.8
set label 12 'constant length, x before y' at graph 1.0285, graph 0.1302 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 title 'constant length' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'constant rate' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 2 using 1:2:4 title 'constant length, x before y' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 2 using 1:3 title 'constant length, x before y' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'constant rate' noenhanced with lines lw 2 lc rgb C3, \
  D index 0 using 1:3 title 'constant length' noenhanced with lines lw 2 lc rgb C1
