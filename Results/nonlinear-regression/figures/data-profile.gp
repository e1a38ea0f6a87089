# Data profile: 16 runs on 16 functions; solved: the gap is 10⁻³ of that at the start
# Draw it again with: gnuplot data-profile.gp
NAME = 'data-profile'; TITLE = 'data_profile'; WIDTH = 951; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Data profile}' at screen 0.0168, screen 0.9522 left font ",14" tc rgb INK
set label 2 '16 runs on 16 functions; solved: the gap is 10⁻³ of that at the start' at screen 0.0168, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-0.01:1.02]
unset logscale y
set format y '%g'
set xrange [0.6666666666666666:200.47500000000002]
set logscale x 10
set format x '10^{%L}'
D = 'data-profile.dat'

set lmargin at screen 0.082; set rmargin at screen 0.6728
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'evaluations / (n + 1)' tc rgb TEXT offset 0,0.3
set label 4 'fraction of runs' at screen 0.0168, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.9199 to graph 1.0214, graph 0.8829 nohead lc rgb C3 lw 0.8
set label 10 'levenbergMarquardt step=levenbergMarquardt' at graph 1.0285, graph 0.8829 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.9199 to graph 1.0214, graph 0.9265 nohead lc rgb C2 lw 0.8
set label 11 'levenbergMarquardt step=dogleg' at graph 1.0285, graph 0.9265 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.8592 to graph 1.0214, graph 0.8393 nohead lc rgb C4 lw 0.8
set label 12 'nelderMead' at graph 1.0285, graph 0.8393 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.9199 to graph 1.0214, graph 0.9701 nohead lc rgb C1 lw 0.8
set label 13 'bfgs2' at graph 1.0285, graph 0.9701 left font ",11" tc rgb C1
plot D index 3 using 1:2 title 'bfgs2' noenhanced with steps lw 2 lc rgb C1, \
  D index 2 using 1:2 title 'nelderMead' noenhanced with steps lw 2 lc rgb C4, \
  D index 1 using 1:2 title 'levenbergMarquardt step=dogleg' noenhanced with steps lw 2 lc rgb C2, \
  D index 0 using 1:2 title 'levenbergMarquardt step=levenbergMarquardt' noenhanced with steps lw 2 lc rgb C3
