# Data profile: 40 runs on 4 functions; solved: the gap is 10⁻³ of that at the start
# Draw it again with: gnuplot data-profile.gp
NAME = 'data-profile'; TITLE = 'data_profile'; WIDTH = 924; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Data profile}' at screen 0.0173, screen 0.9522 left font ",14" tc rgb INK
set label 2 '40 runs on 4 functions; solved: the gap is 10⁻³ of that at the start' at screen 0.0173, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-0.01:1.02]
unset logscale y
set format y '%g'
set xrange [2.5396825396825395:56.20000000000001]
set logscale x 10
set format x '10^{%L}'
set xtics ('5' 5.0, '10' 10.0, '20' 20.0, '50' 50.0)
D = 'data-profile.dat'

set lmargin at screen 0.0843; set rmargin at screen 0.692
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'evaluations / (n + 1)' tc rgb TEXT offset 0,0.3
set label 4 'fraction of runs' at screen 0.0173, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.9806 to graph 1.0214, graph 0.9128 nohead lc rgb C1 lw 0.8
set label 10 'coordinateDescent order=cyclic' at graph 1.0285, graph 0.9128 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.9806 to graph 1.0214, graph 0.9564 nohead lc rgb C2 lw 0.8
set label 11 'coordinateDescent order=gaussSouthwell' at graph 1.0285, graph 0.9564 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.9806 to graph 1.0214, graph 1.0 nohead lc rgb C3 lw 0.8
set label 12 'coordinateDescent order=random' at graph 1.0285, graph 1.0 left font ",11" tc rgb C3
plot D index 2 using 1:2 title 'coordinateDescent order=random' noenhanced with steps lw 2 lc rgb C3, \
  D index 1 using 1:2 title 'coordinateDescent order=gaussSouthwell' noenhanced with steps lw 2 lc rgb C2, \
  D index 0 using 1:2 title 'coordinateDescent order=cyclic' noenhanced with steps lw 2 lc rgb C1
