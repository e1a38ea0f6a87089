# Stationary spread against η/B: variance of w₁ ± two deviations; fitted exponent of η/B: 0.998, 95 % interval 0.986 … 1.010
# Draw it again with: gnuplot spread.gp
NAME = 'spread'; TITLE = 'spread'; WIDTH = 878; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Stationary spread against η/B}' at screen 0.0182, screen 0.9522 left font ",14" tc rgb INK
set label 2 'variance of w₁ ± two deviations; fitted exponent of η/B: 0.998, 95 % interval 0.986 … 1.010' at screen 0.0182, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1.681702133470796e-05:0.007457293879663416]
set logscale y 10
set format y '10^{%L}'
set xrange [2.604166666666667e-05:0.0075]
set logscale x 10
set format x '10^{%L}'
D = 'spread.dat'

set lmargin at screen 0.0888; set rmargin at screen 0.7284
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'learning rate over batch size η/B' tc rgb TEXT offset 0,0.3
set label 4 'variance of w₁' at screen 0.0182, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.6836, graph 0.6705 to graph 1, graph 0.6705 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.6705 to graph 1.0214, graph 0.6491 nohead lc rgb C1 lw 0.8
set label 10 'Gaussian noise of batches of 16' at graph 1.0285, graph 0.6491 left font ",11" tc rgb C1
set arrow from graph 0.6836, graph 0.6712 to graph 1, graph 0.6712 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.6712 to graph 1.0214, graph 0.6927 nohead lc rgb C2 lw 0.8
set label 11 'batches of 16' at graph 1.0285, graph 0.6927 left font ",11" tc rgb C2
set arrow from graph 0.9284, graph 0.9036 to graph 1, graph 0.9036 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9036 to graph 1.0214, graph 0.8978 nohead lc rgb C3 lw 0.8
set label 12 'batches of 4' at graph 1.0285, graph 0.8978 left font ",11" tc rgb C3
set arrow from graph 0.4388, graph 0.4483 to graph 1, graph 0.4483 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.4483 to graph 1.0214, graph 0.4483 nohead lc rgb C4 lw 0.8
set label 13 'batches of 64' at graph 1.0285, graph 0.4483 left font ",11" tc rgb C4
set arrow from graph 0.9747, graph 0.9356 to graph 1, graph 0.9356 nohead lc rgb C5 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9356 to graph 1.0214, graph 0.9414 nohead lc rgb C5 lw 0.8
set label 14 'theory: ηC/(2hB)' at graph 1.0285, graph 0.9414 left font ",11" tc rgb C5
plot D index 0 using 1:2:4 title 'Gaussian noise of batches of 16' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.12 noborder, \
  D index 1 using 1:2:4 title 'batches of 16' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.12 noborder, \
  D index 2 using 1:2:4 title 'batches of 4' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.12 noborder, \
  D index 3 using 1:2:4 title 'batches of 64' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.12 noborder, \
  D index 4 using 1:2 title 'theory: ηC/(2hB)' noenhanced with lines lw 2 lc rgb C5, \
  D index 3 using 1:3 title 'batches of 64' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:3 title 'batches of 64' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 2 using 1:3 title 'batches of 4' noenhanced with lines lw 2 lc rgb C3, \
  D index 2 using 1:3 title 'batches of 4' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 1 using 1:3 title 'batches of 16' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'batches of 16' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:3 title 'Gaussian noise of batches of 16' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 title 'Gaussian noise of batches of 16' noenhanced with points pt 7 ps 0.35 lc rgb C1
