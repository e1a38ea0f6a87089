# MNIST-1D in PyTorch: schedules and optimizers: median final value; framed: the best
# Draw it again with: gnuplot mnist-1d-in-pytorch-heat-map.gp
NAME = 'mnist-1d-in-pytorch-heat-map'; TITLE = 'mnist_1d_in_pytorch_heat_map'; WIDTH = 445; HEIGHT = 172
load 'style.gp'
set label 1 '{/:Bold MNIST-1D in PyTorch: schedules and optimizers}' at screen 0.036, screen 0.8721 left font ",14" tc rgb INK
set label 2 'median final value; framed: the best' at screen 0.036, screen 0.7558 left font ",11" tc rgb MUTED
set lmargin at screen 0.2647; set rmargin at screen 0.7519
set bmargin at screen 0.1395; set tmargin at screen 0.4651
unset border; unset grid; unset xtics; unset ytics; unset colorbox
set xrange [-0.5:1.5]
set yrange [1.5:-0.5]
set cbrange [0.526766300201416:0.6395536661148071]
set label 10 'constant' at screen 0.2422, first 0 right font ",11" tc rgb TEXT
set label 11 'warmup cosine' at screen 0.2422, first 1 right font ",11" tc rgb TEXT
set label 100 'adam (foreign)' at first 0, screen 0.5465 center font ",11" tc rgb TEXT
set label 101 'sgd (foreign)' at first 1, screen 0.5465 center font ",11" tc rgb TEXT
D = 'mnist-1d-in-pytorch-heat-map.dat'
plot D index 0 using 1:2:(0.485):(0.46):3 with boxxyerror fs solid noborder lc palette, \
  D index 1 using 1:2:(0.485):(0.46) with boxxyerror fc rgb GRID fs solid noborder, \
  D index 0 using 1:2:($5 > 0 ? stringcolumn(4) : "") with labels font ",11" tc rgb "white", \
  D index 0 using 1:2:($5 > 0 ? "" : stringcolumn(4)) with labels font ",11" tc rgb INK, \
  D index 1 using 1:2:(stringcolumn(4)) with labels font ",11" tc rgb MUTED, \
  D index 2 using 1:2:(0.485):(0.46) with boxxyerror lc rgb C2 lw 2.5 fs empty border lc rgb C2
