# batches of 4: learning rates: median and quartiles over 40 seeds; dot: the best; broad: within a factor 2 of it (so many decades)
# Draw it again with: gnuplot batches-of-4-sensitivity.gp
NAME = 'batches-of-4-sensitivity'; WIDTH = 885; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold batches of 4: learning rates}' at screen 0.0181, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 40 seeds; dot: the best; broad: within a factor 2 of it (so many decades)' at screen 0.0181, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-0.09998004908147076:0.10001995091852925]
unset logscale y
set format y '%g'
set xrange [0.004166666666666667:0.096]
set logscale x 10
set format x '10^{%L}'
set xtics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
D = 'batches-of-4-sensitivity.dat'

set lmargin at screen 0.0881; set rmargin at screen 0.723
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'base learning rate' tc rgb TEXT offset 0,0.3
set label 4 'median final gap' at screen 0.0181, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.9419, graph 0.5 to graph 1, graph 0.5 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.5 to graph 1.0214, graph 0.4782 nohead lc rgb C1 lw 0.8
set label 10 'gradientDescent (≥ 1.2)' at graph 1.0285, graph 0.4782 left font ",11" tc rgb C1
set arrow from graph 0.9419, graph 0.5 to graph 1, graph 0.5 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.5 to graph 1.0214, graph 0.5218 nohead lc rgb C2 lw 0.8
set label 11 'gradientDescent + linear (≥ 1.2)' at graph 1.0285, graph 0.5218 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 0 every ::0::4 using 1:3 with lines lw 9 lc rgb "#90".C1[2:], \
  D index 1 every ::0::4 using 1:3 with lines lw 9 lc rgb "#90".C2[2:], \
  D index 1 using 1:3 with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:3 with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 with points pt 7 ps 0.35 lc rgb C1, \
  D index 0 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 1 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C2
