# Himmelblau: median and quartiles over 10 seeds; ✕: failed; not drawn, without a step: newton indefinite=stop
# Draw it again with: gnuplot himmelblau.gp
NAME = 'himmelblau'; TITLE = 'himmelblau'; WIDTH = 845; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Himmelblau}' at screen 0.0189, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 10 seeds; ✕: failed; not drawn, without a step: newton indefinite=stop' at screen 0.0189, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1e-16:613.9674867569586]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{-12}' 1e-12, '10^{-9}' 1e-09, '10^{-6}' 1e-06, '10^{-3}' 0.001, '10^{0}' 1.0, '≤ 10^{−16}' 1e-16)
set xrange [1.0:500.0]
set logscale x 10
set format x '10^{%L}'
D = 'himmelblau.dat'

set lmargin at screen 0.0922; set rmargin at screen 0.7569
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0189, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0 nohead lc rgb C3 lw 0.8
set label 10 'newton indefinite=gradient' at graph 1.0285, graph 0.0 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0436 nohead lc rgb C4 lw 0.8
set label 11 'newton indefinite=shift' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C4
set arrow from graph 0.3705, graph 0.0 to graph 1, graph 0.0 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0872 nohead lc rgb C1 lw 0.8
set label 12 'bfgs2' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.1613 to graph 1.0214, graph 0.1613 nohead lc rgb C2 lw 0.8
set label 13 'gradientDescent' at graph 1.0285, graph 0.1613 left font ",11" tc rgb C2
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:2:4 title 'newton indefinite=gradient' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 1 using 1:2:4 title 'newton indefinite=shift' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.15 noborder, \
  D index 2 using 1:2:4 title 'bfgs2' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 3 using 1:2:4 title 'gradientDescent' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 3 using 1:3 title 'gradientDescent' noenhanced with lines lw 2 lc rgb C2, \
  D index 2 using 1:3 title 'bfgs2' noenhanced with lines lw 2 lc rgb C1, \
  D index 1 using 1:3 title 'newton indefinite=shift' noenhanced with lines lw 2 lc rgb C4, \
  D index 0 using 1:3 title 'newton indefinite=gradient' noenhanced with lines lw 2 lc rgb C3
