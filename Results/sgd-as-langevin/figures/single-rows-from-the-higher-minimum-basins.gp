# single rows from the higher minimum: ending in the global basin: after 4000 steps, with 95 % intervals
# Draw it again with: gnuplot single-rows-from-the-higher-minimum-basins.gp
NAME = 'single-rows-from-the-higher-minimum-basins'; TITLE = 'single_rows_from_the_higher_minimum_basins'; WIDTH = 832; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold single rows from the higher minimum: ending in the global basin}' at screen 0.0192, screen 0.9522 left font ",14" tc rgb INK
set label 2 'after 4000 steps, with 95 % intervals' at screen 0.0192, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-0.02:1.02]
unset logscale y
set format y '%g'
set xrange [0.004166666666666667:0.096]
set logscale x 10
set format x '10^{%L}'
set xtics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
D = 'single-rows-from-the-higher-minimum-basins.dat'

set lmargin at screen 0.0937; set rmargin at screen 0.7689
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'base learning rate' tc rgb TEXT offset 0,0.3
set label 4 'fraction of runs' at screen 0.0192, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.9419, graph 0.6923 to graph 1, graph 0.6923 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.6923 to graph 1.0214, graph 0.6923 nohead lc rgb C1 lw 0.8
set label 10 'gradientDescent' at graph 1.0285, graph 0.6923 left font ",11" tc rgb C1
set arrow from graph 0.9419, graph 0.9567 to graph 1, graph 0.9567 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9567 to graph 1.0214, graph 0.9567 nohead lc rgb C2 lw 0.8
set label 11 'gradientDescent + linear' at graph 1.0285, graph 0.9567 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 title 'gradientDescent' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'gradientDescent + linear' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 1 using 1:3 title 'gradientDescent + linear' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'gradientDescent + linear' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:3 title 'gradientDescent' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 title 'gradientDescent' noenhanced with points pt 7 ps 0.35 lc rgb C1
