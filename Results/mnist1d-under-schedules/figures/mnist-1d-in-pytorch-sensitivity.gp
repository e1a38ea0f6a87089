# MNIST-1D in PyTorch: learning rates: tuning runs, 3 seeds; dot: the best; broad: within a factor 2 of it (so many decades)
# Draw it again with: gnuplot mnist-1d-in-pytorch-sensitivity.gp
NAME = 'mnist-1d-in-pytorch-sensitivity'; TITLE = 'mnist_1d_in_pytorch_sensitivity'; WIDTH = 924; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold MNIST-1D in PyTorch: learning rates}' at screen 0.0173, screen 0.9522 left font ",14" tc rgb INK
set label 2 'tuning runs, 3 seeds; dot: the best; broad: within a factor 2 of it (so many decades)' at screen 0.0173, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.38994110822677613:2.3788007378578184]
unset logscale y
set format y '%g'
set xrange [0.0008333333333333334:1.2]
set logscale x 10
set format x '10^{%L}'
D = 'mnist-1d-in-pytorch-sensitivity.dat'

set lmargin at screen 0.0843; set rmargin at screen 0.692
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'base learning rate' tc rgb TEXT offset 0,0.3
set label 4 'median of the values at the end' at screen 0.0173, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.6583, graph 0.3032 to graph 1, graph 0.3032 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.3032 to graph 1.0214, graph 0.3032 nohead lc rgb C1 lw 0.8
set label 10 'adam (foreign) (0)' at graph 1.0285, graph 0.3032 left font ",11" tc rgb C1
set arrow from graph 0.6583, graph 0.0704 to graph 1, graph 0.0704 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0704 to graph 1.0214, graph 0.0704 nohead lc rgb C2 lw 0.8
set label 11 'adam (foreign) + warmup cosine (≥ 1.0)' at graph 1.0285, graph 0.0704 left font ",11" tc rgb C2
set arrow from graph 0.9749, graph 0.9545 to graph 1, graph 0.9545 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9545 to graph 1.0214, graph 0.9545 nohead lc rgb C3 lw 0.8
set label 12 'sgd (foreign) (0)' at graph 1.0285, graph 0.9545 left font ",11" tc rgb C3
set arrow from graph 0.9749, graph 0.7995 to graph 1, graph 0.7995 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.7995 to graph 1.0214, graph 0.7995 nohead lc rgb C4 lw 0.8
set label 13 'sgd (foreign) + warmup cosine (0)' at graph 1.0285, graph 0.7995 left font ",11" tc rgb C4
plot D index 1 every ::1::2 using 1:2 with lines lw 9 lc rgb "#90".C2[2:], \
  D index 3 using 1:2 title 'sgd (foreign) + warmup cosine' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:2 title 'sgd (foreign) + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 2 using 1:2 title 'sgd (foreign)' noenhanced with lines lw 2 lc rgb C3, \
  D index 2 using 1:2 title 'sgd (foreign)' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 1 using 1:2 title 'adam (foreign) + warmup cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:2 title 'adam (foreign) + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:2 title 'adam (foreign)' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:2 title 'adam (foreign)' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 0 every ::1::1 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 1 every ::2::2 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 2 every ::1::1 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 3 every ::1::1 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C4
