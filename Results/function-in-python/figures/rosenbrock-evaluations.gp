# Rosenbrock: median and quartiles over 10 seeds; ✕: failed
# Draw it again with: gnuplot rosenbrock-evaluations.gp
NAME = 'rosenbrock-evaluations'; TITLE = 'rosenbrock_evaluations'; WIDTH = 819; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Rosenbrock}' at screen 0.0195, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 10 seeds; ✕: failed' at screen 0.0195, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1e-16:33324.64438802494]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{-12}' 1e-12, '10^{-9}' 1e-09, '10^{-6}' 1e-06, '10^{-3}' 0.001, '10^{0}' 1.0, '10^{3}' 1000.0, '≤ 10^{−16}' 1e-16)
set xrange [1.0:300.0]
set logscale x 10
set format x '10^{%L}'
D = 'rosenbrock-evaluations.dat'

set lmargin at screen 0.0952; set rmargin at screen 0.7813
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'evaluations' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0195, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.9424, graph 0.0 to graph 1, graph 0.0 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0 nohead lc rgb C3 lw 0.8
set label 10 'bfgs2' at graph 1.0285, graph 0.0 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0436 nohead lc rgb C5 lw 0.8
set label 11 'nelderMead' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.8165 to graph 1.0214, graph 0.8165 nohead lc rgb C2 lw 0.8
set label 12 'adam learningRate=0.1' at graph 1.0285, graph 0.8165 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.8937 to graph 1.0214, graph 0.8937 nohead lc rgb C1 lw 0.8
set label 13 'adam learningRate=0.01' at graph 1.0285, graph 0.8937 left font ",11" tc rgb C1
set arrow from graph 0.2822, graph 0.9675 to graph 1, graph 0.9675 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9675 to graph 1.0214, graph 0.9675 nohead lc rgb C4 lw 0.8
set label 14 'momentum ✕' at graph 1.0285, graph 0.9675 left font ",11" tc rgb C4
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:2:4 title 'bfgs2' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.12 noborder, \
  D index 1 using 1:2:4 title 'nelderMead' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.12 noborder, \
  D index 2 using 1:2:4 title 'adam learningRate=0.1' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.12 noborder, \
  D index 3 using 1:2:4 title 'adam learningRate=0.01' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.12 noborder, \
  D index 4 using 1:2:4 title 'momentum' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.12 noborder, \
  D index 4 using 1:3 title 'momentum' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:3 title 'adam learningRate=0.01' noenhanced with lines lw 2 lc rgb C1, \
  D index 2 using 1:3 title 'adam learningRate=0.1' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'nelderMead' noenhanced with lines lw 2 lc rgb C5, \
  D index 0 using 1:3 title 'bfgs2' noenhanced with lines lw 2 lc rgb C3, \
  D index 4 every ::4::4 using 1:3 with points pt 2 ps 0.9 lw 2.5 lc rgb C4
