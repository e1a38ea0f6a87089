# ½ x² with noise 1: the value at the iterate, not the best so far; median and quartiles over 400 seeds
# Draw it again with: gnuplot x-with-noise-1-values.gp
NAME = 'x-with-noise-1-values'; TITLE = 'x_with_noise_1_values'; WIDTH = 845; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold ½ x² with noise 1}' at screen 0.0189, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; median and quartiles over 400 seeds' at screen 0.0189, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.10871487986131677:63.91734511910307]
set logscale y 10
set format y '10^{%L}'
set xrange [1.0:500.0]
set logscale x 10
set format x '10^{%L}'
D = 'x-with-noise-1-values.dat'

set lmargin at screen 0.0922; set rmargin at screen 0.7569
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f' at screen 0.0189, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.1301 to graph 1.0214, graph 0.1481 nohead lc rgb C1 lw 0.8
set label 10 'descent learningRate=0.1' at graph 1.0285, graph 0.1481 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.1226 to graph 1.0214, graph 0.1045 nohead lc rgb C3 lw 0.8
set label 11 'momentum learningRate=0.01' at graph 1.0285, graph 0.1045 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.4842 to graph 1.0214, graph 0.4842 nohead lc rgb C4 lw 0.8
set label 12 'momentum learningRate=0.1' at graph 1.0285, graph 0.4842 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.5922 to graph 1.0214, graph 0.5922 nohead lc rgb C2 lw 0.8
set label 13 'descent learningRate=1' at graph 1.0285, graph 0.5922 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 title 'descent learningRate=0.1' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 1 using 1:2:4 title 'momentum learningRate=0.01' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 2 using 1:2:4 title 'momentum learningRate=0.1' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.15 noborder, \
  D index 3 using 1:2:4 title 'descent learningRate=1' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 3 using 1:3 title 'descent learningRate=1' noenhanced with lines lw 2 lc rgb C2, \
  D index 2 using 1:3 title 'momentum learningRate=0.1' noenhanced with lines lw 2 lc rgb C4, \
  D index 1 using 1:3 title 'momentum learningRate=0.01' noenhanced with lines lw 2 lc rgb C3, \
  D index 0 using 1:3 title 'descent learningRate=0.1' noenhanced with lines lw 2 lc rgb C1
