# full gradient with Gaussian noise: stationary spread: variance of w over the second half of the runs ± two deviations
# Draw it again with: gnuplot full-gradient-with-gaussian-noise-spread.gp
NAME = 'full-gradient-with-gaussian-noise-spread'; WIDTH = 733; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold full gradient with Gaussian noise: stationary spread}' at screen 0.0218, screen 0.9522 left font ",14" tc rgb INK
set label 2 'variance of w over the second half of the runs ± two deviations' at screen 0.0218, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.00016256562380948937:0.006741879864849755]
set logscale y 10
set format y '10^{%L}'
set ytics ('2·10^{-4}' 0.0002, '5·10^{-4}' 0.0005, '0.001' 0.001, '0.002' 0.002, '0.005' 0.005)
set xrange [0.004166666666666667:0.096]
set logscale x 10
set format x '10^{%L}'
set xtics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
D = 'full-gradient-with-gaussian-noise-spread.dat'

set lmargin at screen 0.1064; set rmargin at screen 0.8726
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'learning rate η' tc rgb TEXT offset 0,0.3
set label 4 'variance of w' at screen 0.0218, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.9419, graph 0.8912 to graph 1, graph 0.8912 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.8912 to graph 1.0214, graph 0.9084 nohead lc rgb C1 lw 0.8
set label 10 'measured' at graph 1.0285, graph 0.9084 left font ",11" tc rgb C1
set arrow from graph 0.9419, graph 0.8821 to graph 1, graph 0.8821 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.8821 to graph 1.0214, graph 0.8648 nohead lc rgb C2 lw 0.8
set label 11 'predicted' at graph 1.0285, graph 0.8648 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2 with lines lw 2 lc rgb C2, \
  D index 0 using 1:3 with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 with points pt 7 ps 0.35 lc rgb C1
