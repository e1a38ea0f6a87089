# full gradient with Gaussian noise: learning rates: median and quartiles over 40 seeds; dot: the best; broad: within a factor 2 of it (so many decades)
# Draw it again with: gnuplot full-gradient-with-gaussian-noise-sensitivity.gp
NAME = 'full-gradient-with-gaussian-noise-sensitivity'; WIDTH = 858; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold full gradient with Gaussian noise: learning rates}' at screen 0.0186, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 40 seeds; dot: the best; broad: within a factor 2 of it (so many decades)' at screen 0.0186, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [4.760784359329288e-12:4.325557875724478e-10]
set logscale y 10
set format y '10^{%L}'
set ytics ('5·10^{-12}' 5e-12, '10^{-11}' 1e-11, '2·10^{-11}' 2e-11, '5·10^{-11}' 5e-11, '10^{-10}' 1e-10, '2·10^{-10}' 2e-10)
set xrange [0.004166666666666667:0.096]
set logscale x 10
set format x '10^{%L}'
set xtics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
D = 'full-gradient-with-gaussian-noise-sensitivity.dat'

set lmargin at screen 0.0908; set rmargin at screen 0.7452
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'base learning rate' tc rgb TEXT offset 0,0.3
set label 4 'median final gap' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.9419, graph 0.9001 to graph 1, graph 0.9001 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9001 to graph 1.0214, graph 0.9001 nohead lc rgb C1 lw 0.8
set label 10 'gradientDescent (≥ 0)' at graph 1.0285, graph 0.9001 left font ",11" tc rgb C1
set arrow from graph 0.9419, graph 0.5985 to graph 1, graph 0.5985 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.5985 to graph 1.0214, graph 0.5985 nohead lc rgb C2 lw 0.8
set label 11 'gradientDescent + linear (0)' at graph 1.0285, graph 0.5985 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 1 using 1:3 with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:3 with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 with points pt 7 ps 0.35 lc rgb C1, \
  D index 0 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 1 every ::1::1 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C2
