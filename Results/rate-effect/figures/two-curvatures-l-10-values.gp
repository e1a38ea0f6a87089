# two curvatures, L = 10: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot two-curvatures-l-10-values.gp
NAME = 'two-curvatures-l-10-values'; TITLE = 'two_curvatures_l_10_values'; WIDTH = 898; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold two curvatures, L = 10}' at screen 0.0178, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.0178, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.001:1.3058221519500964e+18]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{0}' 1.0, '10^{4}' 10000.0, '10^{8}' 100000000.0, '10^{12}' 1000000000000.0, '10^{16}' 1e+16, '≤ 10^{−3}' 0.001)
set xrange [0.0:200.0]
unset logscale x
set format x '%g'
D = 'two-curvatures-l-10-values.dat'

set lmargin at screen 0.0868; set rmargin at screen 0.7124
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f' at screen 0.0178, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0 nohead lc rgb C2 lw 0.8
set label 10 'gradientDescent learningRate=0.1' at graph 1.0285, graph 0.0 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0436 nohead lc rgb C3 lw 0.8
set label 11 'gradientDescent learningRate=0.19' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0872 nohead lc rgb C1 lw 0.8
set label 12 'gradientDescent learningRate=0.001' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.1308 nohead lc rgb C4 lw 0.8
set label 13 'gradientDescent learningRate=0.2' at graph 1.0285, graph 0.1308 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.9701 to graph 1.0214, graph 0.9701 nohead lc rgb C5 lw 0.8
set label 14 'gradientDescent learningRate=0.21' at graph 1.0285, graph 0.9701 left font ",11" tc rgb C5
set arrow from graph 0, first 0.001 to graph 1, first 0.001 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:2:4 title 'gradientDescent learningRate=0.1' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.12 noborder, \
  D index 1 using 1:2:4 title 'gradientDescent learningRate=0.19' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.12 noborder, \
  D index 2 using 1:2:4 title 'gradientDescent learningRate=0.001' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.12 noborder, \
  D index 3 using 1:2:4 title 'gradientDescent learningRate=0.2' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.12 noborder, \
  D index 4 using 1:2:4 title 'gradientDescent learningRate=0.21' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.12 noborder, \
  D index 4 using 1:3 title 'gradientDescent learningRate=0.21' noenhanced with lines lw 2 lc rgb C5, \
  D index 3 using 1:3 title 'gradientDescent learningRate=0.2' noenhanced with lines lw 2 lc rgb C4, \
  D index 2 using 1:3 title 'gradientDescent learningRate=0.001' noenhanced with lines lw 2 lc rgb C1, \
  D index 1 using 1:3 title 'gradientDescent learningRate=0.19' noenhanced with lines lw 2 lc rgb C3, \
  D index 0 using 1:3 title 'gradientDescent learningRate=0.1' noenhanced with lines lw 2 lc rgb C2
