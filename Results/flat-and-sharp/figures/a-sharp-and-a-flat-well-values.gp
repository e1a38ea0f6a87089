# a sharp and a flat well: the value at the iterate, not the best so far; median and quartiles over 40 seeds
# Draw it again with: gnuplot a-sharp-and-a-flat-well-values.gp
NAME = 'a-sharp-and-a-flat-well-values'; TITLE = 'a_sharp_and_a_flat_well_values'; WIDTH = 891; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold a sharp and a flat well}' at screen 0.0179, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; median and quartiles over 40 seeds' at screen 0.0179, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-0.05090323291858837:1.0495237125377845]
unset logscale y
set format y '%g'
set xrange [1.0:3000.0]
set logscale x 10
set format x '10^{%L}'
D = 'a-sharp-and-a-flat-well-values.dat'

set lmargin at screen 0.0875; set rmargin at screen 0.7176
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f' at screen 0.0179, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0457 to graph 1.0214, graph 0.0436 nohead lc rgb C1 lw 0.8
set label 10 'adam learningRate=0.01' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.0457 to graph 1.0214, graph 0.0 nohead lc rgb C4 lw 0.8
set label 11 'gradientDescent learningRate=0.01' at graph 1.0285, graph 0.0 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.0459 to graph 1.0214, graph 0.0872 nohead lc rgb C2 lw 0.8
set label 12 'adam learningRate=0.03' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.0466 to graph 1.0214, graph 0.1308 nohead lc rgb C3 lw 0.8
set label 13 'adam learningRate=0.1' at graph 1.0285, graph 0.1308 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.0476 to graph 1.0214, graph 0.1744 nohead lc rgb C6 lw 0.8
set label 14 'gradientDescent learningRate=0.1' at graph 1.0285, graph 0.1744 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.3456 to graph 1.0214, graph 0.3456 nohead lc rgb C5 lw 0.8
set label 15 'gradientDescent learningRate=0.03' at graph 1.0285, graph 0.3456 left font ",11" tc rgb C5
plot D index 0 using 1:2:4 title 'adam learningRate=0.01' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.1 noborder, \
  D index 1 using 1:2:4 title 'gradientDescent learningRate=0.01' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.1 noborder, \
  D index 2 using 1:2:4 title 'adam learningRate=0.03' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.1 noborder, \
  D index 3 using 1:2:4 title 'adam learningRate=0.1' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.1 noborder, \
  D index 4 using 1:2:4 title 'gradientDescent learningRate=0.1' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.1 noborder, \
  D index 5 using 1:2:4 title 'gradientDescent learningRate=0.03' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.1 noborder, \
  D index 5 using 1:3 title 'gradientDescent learningRate=0.03' noenhanced with lines lw 2 lc rgb C5, \
  D index 4 using 1:3 title 'gradientDescent learningRate=0.1' noenhanced with lines lw 2 lc rgb C6, \
  D index 3 using 1:3 title 'adam learningRate=0.1' noenhanced with lines lw 2 lc rgb C3, \
  D index 2 using 1:3 title 'adam learningRate=0.03' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'gradientDescent learningRate=0.01' noenhanced with lines lw 2 lc rgb C4, \
  D index 0 using 1:3 title 'adam learningRate=0.01' noenhanced with lines lw 2 lc rgb C1
