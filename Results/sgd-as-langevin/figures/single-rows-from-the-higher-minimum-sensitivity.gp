# single rows from the higher minimum: learning rates: median and quartiles over 40 seeds; dot: the best; broad: within a factor 2 of it (so many decades)
# Draw it again with: gnuplot single-rows-from-the-higher-minimum-sensitivity.gp
NAME = 'single-rows-from-the-higher-minimum-sensitivity'; WIDTH = 891; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold single rows from the higher minimum: learning rates}' at screen 0.0179, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 40 seeds; dot: the best; broad: within a factor 2 of it (so many decades)' at screen 0.0179, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.0007768485777055837:0.223299475054513]
set logscale y 10
set format y '10^{%L}'
set xrange [0.004166666666666667:0.096]
set logscale x 10
set format x '10^{%L}'
set xtics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
D = 'single-rows-from-the-higher-minimum-sensitivity.dat'

set lmargin at screen 0.0875; set rmargin at screen 0.7176
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'base learning rate' tc rgb TEXT offset 0,0.3
set label 4 'median final gap' at screen 0.0179, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.9419, graph 0.9331 to graph 1, graph 0.9331 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9331 to graph 1.0214, graph 0.9331 nohead lc rgb C1 lw 0.8
set label 10 'gradientDescent (0)' at graph 1.0285, graph 0.9331 left font ",11" tc rgb C1
set arrow from graph 0.9419, graph 0.081 to graph 1, graph 0.081 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.081 to graph 1.0214, graph 0.081 nohead lc rgb C2 lw 0.8
set label 11 'gradientDescent + linear (≥ 0.30)' at graph 1.0285, graph 0.081 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 1 every ::3::4 using 1:3 with lines lw 9 lc rgb "#90".C2[2:], \
  D index 1 using 1:3 with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:3 with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 with points pt 7 ps 0.35 lc rgb C1, \
  D index 0 every ::3::3 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 1 every ::3::3 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C2
