# slope, n = 3: median and quartiles over 10 seeds
# Draw it again with: gnuplot slope-n-3.gp
NAME = 'slope-n-3'; TITLE = 'slope_n_3'; WIDTH = 759; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold slope, n = 3}' at screen 0.0211, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 10 seeds' at screen 0.0211, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.1851739831390035:16.668719358220425]
set logscale y 10
set format y '10^{%L}'
set ytics ('0.2' 0.2, '0.5' 0.5, '1' 1.0, '2' 2.0, '5' 5.0, '10' 10.0)
set xrange [1.0:1000.0]
set logscale x 10
set format x '10^{%L}'
D = 'slope-n-3.dat'

set lmargin at screen 0.1027; set rmargin at screen 0.8423
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,LIFT
set label 4 'f(best so far)' at screen 0.0211, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.1192 to graph 1.0214, graph 0.0924 nohead lc rgb C3 lw 0.8
set label 10 'sgd|\140plain\140{}' at graph 1.0285, graph 0.0924 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.1294 to graph 1.0214, graph 0.136 nohead lc rgb C2 lw 0.8
set label 11 'adam/cosine' at graph 1.0285, graph 0.136 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.1594 to graph 1.0214, graph 0.1796 nohead lc rgb C1 lw 0.8
set label 12 'adam/constant' at graph 1.0285, graph 0.1796 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title "sgd|\140plain\140" noenhanced with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'adam/cosine' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 2 using 1:2:4 title 'adam/constant' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 2 using 1:3 title 'adam/constant' noenhanced with lines lw 2 lc rgb C1, \
  D index 1 using 1:3 title 'adam/cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:3 title "sgd|\140plain\140" noenhanced with lines lw 2 lc rgb C3
