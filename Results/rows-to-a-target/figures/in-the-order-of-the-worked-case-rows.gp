# in the order of the worked case: one seed
# Draw it again with: gnuplot in-the-order-of-the-worked-case-rows.gp
NAME = 'in-the-order-of-the-worked-case-rows'; TITLE = 'in_the_order_of_the_worked_case_rows'; WIDTH = 753; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold in the order of the worked case}' at screen 0.0212, screen 0.9522 left font ",14" tc rgb INK
set label 2 'one seed' at screen 0.0212, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.06028429942560017:120.2043560826804]
set logscale y 10
set format y '10^{%L}'
set xrange [1.0:77.0]
set logscale x 10
set format x '10^{%L}'
set xtics ('1' 1.0, '2' 2.0, '5' 5.0, '10' 10.0, '20' 20.0, '50' 50.0)
D = 'in-the-order-of-the-worked-case-rows.dat'

set lmargin at screen 0.1036; set rmargin at screen 0.8497
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'rows looked at' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0212, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0534 to graph 1.0214, graph 0.0534 nohead lc rgb C1 lw 0.8
set label 10 'a listed row' at graph 1.0285, graph 0.0534 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title 'a listed row' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 0 using 1:3 title 'a listed row' noenhanced with lines lw 2 lc rgb C1
