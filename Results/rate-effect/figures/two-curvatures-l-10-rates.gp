# two curvatures, L = 10: the effect of the learning rate: f − f* at the last iterate, after 200 steps at most; above 2/L it grows
# Draw it again with: gnuplot two-curvatures-l-10-rates.gp
NAME = 'two-curvatures-l-10-rates'; TITLE = 'two_curvatures_l_10_rates'; WIDTH = 733; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold two curvatures, L = 10: the effect of the learning rate}' at screen 0.0218, screen 0.9522 left font ",14" tc rgb INK
set label 2 'f − f* at the last iterate, after 200 steps at most; above 2/L it grows' at screen 0.0218, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1.2495560142156137e-14:3.0474091853257513e+18]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{-10}' 1e-10, '10^{-5}' 1e-05, '10^{0}' 1.0, '10^{5}' 100000.0, '10^{10}' 10000000000.0, '10^{15}' 1000000000000000.0, '≤ 1.2e-14' 1.2495560142156137e-14)
set xrange [0.0007142857142857144:0.294]
set logscale x 10
set format x '10^{%L}'
D = 'two-curvatures-l-10-rates.dat'

set lmargin at screen 0.1064; set rmargin at screen 0.8726
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'learning rate η' tc rgb TEXT offset 0,0.3
set label 4 'f − f* at the end' at screen 0.0218, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 1.0 to graph 1.0214, graph 0.9564 nohead lc rgb C1 lw 0.8
set label 10 'by theory' at graph 1.0285, graph 0.9564 left font ",11" tc rgb C1
set arrow from graph 0.936, graph 1.0 to graph 1, graph 1.0 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 1.0 to graph 1.0214, graph 1.0 nohead lc rgb C2 lw 0.8
set label 11 '2/L = 0.2' at graph 1.0285, graph 1.0 left font ",11" tc rgb C2
set arrow from graph 0.0559, graph 0.43 to graph 1, graph 0.43 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.43 to graph 1.0214, graph 0.4222 nohead lc rgb C3 lw 0.8
set label 12 'η = 0.001' at graph 1.0285, graph 0.4222 left font ",11" tc rgb C3
set arrow from graph 0.8209, graph 0.0 to graph 1, graph 0.0 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0 nohead lc rgb C4 lw 0.8
set label 13 'η = 0.1' at graph 1.0285, graph 0.0 left font ",11" tc rgb C4
set arrow from graph 0.9275, graph 0.0 to graph 1, graph 0.0 nohead lc rgb C5 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0436 nohead lc rgb C5 lw 0.8
set label 14 'η = 0.19' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C5
set arrow from graph 0.936, graph 0.4579 to graph 1, graph 0.4579 nohead lc rgb C6 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.4579 to graph 1.0214, graph 0.4658 nohead lc rgb C6 lw 0.8
set label 15 'η = 0.2' at graph 1.0285, graph 0.4658 left font ",11" tc rgb C6
set arrow from graph 0.9441, graph 0.9691 to graph 1, graph 0.9691 nohead lc rgb C7 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9691 to graph 1.0214, graph 0.9128 nohead lc rgb C7 lw 0.8
set label 16 'η = 0.21' at graph 1.0285, graph 0.9128 left font ",11" tc rgb C7
set arrow from graph 0, first 1.2495560142156137e-14 to graph 1, first 1.2495560142156137e-14 nohead back lc rgb RULE lw 1 dt 3
plot D index 6 using 1:2 title 'η = 0.21' noenhanced with lines lw 2 lc rgb C7, \
  D index 5 using 1:2 title 'η = 0.2' noenhanced with lines lw 2 lc rgb C6, \
  D index 4 using 1:2 title 'η = 0.19' noenhanced with lines lw 2 lc rgb C5, \
  D index 3 using 1:2 title 'η = 0.1' noenhanced with lines lw 2 lc rgb C4, \
  D index 2 using 1:2 title 'η = 0.001' noenhanced with lines lw 2 lc rgb C3, \
  D index 1 using 1:2 title '2/L = 0.2' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:2 title 'by theory' noenhanced with lines lw 2 lc rgb C1, \
  D index 2 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 3 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C4, \
  D index 4 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C5, \
  D index 5 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C6, \
  D index 6 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C7
