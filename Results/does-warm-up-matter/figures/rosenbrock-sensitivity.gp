# Rosenbrock: learning rates: tuning runs, 8 seeds; dot: the best; broad: within a factor 2 of it (so many decades); not drawn, without a step: sgd + cosine
# Draw it again with: gnuplot rosenbrock-sensitivity.gp
NAME = 'rosenbrock-sensitivity'; TITLE = 'rosenbrock_sensitivity'; WIDTH = 865; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Rosenbrock: learning rates}' at screen 0.0185, screen 0.9522 left font ",14" tc rgb INK
set label 2 'tuning runs, 8 seeds; dot: the best; broad: within a factor 2 of it (so many decades); not drawn, without a step: sgd + cosine' at screen 0.0185, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.022186250462659315:907.5829116902729]
set logscale y 10
set format y '10^{%L}'
set xrange [8.333333333333334e-05:1.2]
set logscale x 10
set format x '10^{%L}'
D = 'rosenbrock-sensitivity.dat'

set lmargin at screen 0.0901; set rmargin at screen 0.7395
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'base learning rate' tc rgb TEXT offset 0,0.3
set label 4 'median final gap' at screen 0.0185, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.981, graph 0.2029 to graph 1, graph 0.2029 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.2029 to graph 1.0214, graph 0.202 nohead lc rgb C1 lw 0.8
set label 10 'adam + cosine (≥ 0)' at graph 1.0285, graph 0.202 left font ",11" tc rgb C1
set arrow from graph 0.981, graph 0.32 to graph 1, graph 0.32 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.32 to graph 1.0214, graph 0.3329 nohead lc rgb C2 lw 0.8
set label 11 'adam + warmup cosine (≥ 0)' at graph 1.0285, graph 0.3329 left font ",11" tc rgb C2
set arrow from graph 0.1393, graph 0.4648 to graph 1, graph 0.4648 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.4648 to graph 1.0214, graph 0.4732 nohead lc rgb C3 lw 0.8
set label 12 'momentum + cosine (≥ 0.50)' at graph 1.0285, graph 0.4732 left font ",11" tc rgb C3
set arrow from graph 0.2595, graph 0.0382 to graph 1, graph 0.0382 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0382 to graph 1.0214, graph 0.0382 nohead lc rgb C4 lw 0.8
set label 13 'momentum + warmup cosine (0)' at graph 1.0285, graph 0.0382 left font ",11" tc rgb C4
set arrow from graph 0.981, graph 0.438 to graph 1, graph 0.438 nohead lc rgb C5 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.438 to graph 1.0214, graph 0.4296 nohead lc rgb C5 lw 0.8
set label 14 'rmsprop + cosine (0)' at graph 1.0285, graph 0.4296 left font ",11" tc rgb C5
set arrow from graph 0.981, graph 0.2691 to graph 1, graph 0.2691 nohead lc rgb C6 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.2691 to graph 1.0214, graph 0.2457 nohead lc rgb C6 lw 0.8
set label 15 'rmsprop + warmup cosine (≥ 0)' at graph 1.0285, graph 0.2457 left font ",11" tc rgb C6
set arrow from graph 0.2595, graph 0.2778 to graph 1, graph 0.2778 nohead lc rgb C8 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.2778 to graph 1.0214, graph 0.2893 nohead lc rgb C8 lw 0.8
set label 16 'sgd + warmup cosine (≥ 0)' at graph 1.0285, graph 0.2893 left font ",11" tc rgb C8
plot D index 2 every ::0::1 using 1:2 with lines lw 9 lc rgb "#90".C3[2:], \
  D index 7 using 1:2 title 'sgd + warmup cosine' noenhanced with lines lw 2 lc rgb C8, \
  D index 7 using 1:2 title 'sgd + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C8, \
  D index 5 using 1:2 title 'rmsprop + warmup cosine' noenhanced with lines lw 2 lc rgb C6, \
  D index 5 using 1:2 title 'rmsprop + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 4 using 1:2 title 'rmsprop + cosine' noenhanced with lines lw 2 lc rgb C5, \
  D index 4 using 1:2 title 'rmsprop + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 3 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:2 title 'momentum + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 2 using 1:2 title 'momentum + cosine' noenhanced with lines lw 2 lc rgb C3, \
  D index 2 using 1:2 title 'momentum + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 1 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:2 title 'adam + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:2 title 'adam + cosine' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:2 title 'adam + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 0 every ::6::6 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 1 every ::6::6 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 2 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 3 every ::2::2 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C4, \
  D index 4 every ::5::5 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C5, \
  D index 5 every ::6::6 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C6, \
  D index 7 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C8, \
  D index 7 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C8
