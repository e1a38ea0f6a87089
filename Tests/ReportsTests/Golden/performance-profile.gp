# Performance profile: expected runtimes to 3 functions × 3 targets
# Draw it again with: gnuplot performance-profile.gp
NAME = 'performance-profile'; TITLE = 'performance_profile'; WIDTH = 759; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Performance profile}' at screen 0.0211, screen 0.9522 left font ",14" tc rgb INK
set label 2 'expected runtimes to 3 functions × 3 targets' at screen 0.0211, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-0.01:1.02]
unset logscale y
set format y '%g'
set xrange [1.0:32.30917874396136]
set logscale x 10
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0)
D = 'performance-profile.dat'

set lmargin at screen 0.1027; set rmargin at screen 0.8423
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'factor τ of the best arm\047s expected runtime{}' tc rgb TEXT offset 0,LIFT
set label 4 'fraction of pairs solved' at screen 0.0211, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.4412 to graph 1.0214, graph 0.4194 nohead lc rgb C2 lw 0.8
set label 10 'adam/cosine' at graph 1.0285, graph 0.4194 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.3333 to graph 1.0214, graph 0.3333 nohead lc rgb C3 lw 0.8
set label 11 'sgd|\140plain\140{}' at graph 1.0285, graph 0.3333 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.4412 to graph 1.0214, graph 0.463 nohead lc rgb C1 lw 0.8
set label 12 'adam/constant' at graph 1.0285, graph 0.463 left font ",11" tc rgb C1
plot D index 2 using 1:2 title 'adam/constant' noenhanced with steps lw 2 lc rgb C1, \
  D index 1 using 1:2 title "sgd|\140plain\140" noenhanced with steps lw 2 lc rgb C3, \
  D index 0 using 1:2 title 'adam/cosine' noenhanced with steps lw 2 lc rgb C2
