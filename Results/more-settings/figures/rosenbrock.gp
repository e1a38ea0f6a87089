# Rosenbrock: median and quartiles over 40 seeds
# Draw it again with: gnuplot rosenbrock.gp
NAME = 'rosenbrock'; TITLE = 'rosenbrock'; WIDTH = 832; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Rosenbrock}' at screen 0.0192, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 40 seeds' at screen 0.0192, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.26618009028235085:17728.84152290125]
set logscale y 10
set format y '10^{%L}'
set xrange [1.0:500.0]
set logscale x 10
set format x '10^{%L}'
D = 'rosenbrock.dat'

set lmargin at screen 0.0937; set rmargin at screen 0.7689
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0192, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.1973 to graph 1.0214, graph 0.1656 nohead lc rgb C2 lw 0.8
set label 10 'adam + linear' at graph 1.0285, graph 0.1656 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.21 to graph 1.0214, graph 0.2092 nohead lc rgb C1 lw 0.8
set label 11 'adam + cosine' at graph 1.0285, graph 0.2092 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.2204 to graph 1.0214, graph 0.2528 nohead lc rgb C3 lw 0.8
set label 12 'adam + warmupStableDecay' at graph 1.0285, graph 0.2528 left font ",11" tc rgb C3
plot D index 0 using 1:2:4 title 'adam + linear' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'adam + cosine' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 2 using 1:2:4 title 'adam + warmupStableDecay' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 2 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 2 lc rgb C3, \
  D index 1 using 1:3 title 'adam + cosine' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 title 'adam + linear' noenhanced with lines lw 2 lc rgb C2
