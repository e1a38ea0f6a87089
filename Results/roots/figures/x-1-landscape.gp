# (x − 1)³: steps of all arms on seed 1
# Draw it again with: gnuplot x-1-landscape.gp
NAME = 'x-1-landscape'; TITLE = 'x_1_landscape'; WIDTH = 640; HEIGHT = 630
load 'style.gp'
set label 1 '{/:Bold (x − 1)³}' at screen 0.025, screen 0.9651 left font ",14" tc rgb INK
set label 2 'steps of all arms on seed 1' at screen 0.025, screen 0.9333 left font ",11" tc rgb MUTED
set arrow from screen 0.1219, screen 0.8952 to screen 0.15, screen 0.8952 nohead lc rgb C1 lw 2
set label 'bisection' at screen 0.1594, screen 0.8952 left font ",11" tc rgb TEXT
set arrow from screen 0.2803, screen 0.8952 to screen 0.3084, screen 0.8952 nohead lc rgb C2 lw 2
set label 'brent' at screen 0.3178, screen 0.8952 left font ",11" tc rgb TEXT
set arrow from screen 0.3975, screen 0.8952 to screen 0.4256, screen 0.8952 nohead lc rgb C3 lw 2
set label 'falsePosition' at screen 0.435, screen 0.8952 left font ",11" tc rgb TEXT
set arrow from screen 0.5972, screen 0.8952 to screen 0.6253, screen 0.8952 nohead lc rgb C4 lw 2
set label 'newtonRoot backtracking=false' at screen 0.6347, screen 0.8952 left font ",11" tc rgb TEXT
set arrow from screen 0.1219, screen 0.8667 to screen 0.15, screen 0.8667 nohead lc rgb C5 lw 2
set label 'newtonRoot backtracking=true' at screen 0.1594, screen 0.8667 left font ",11" tc rgb TEXT
set arrow from screen 0.4762, screen 0.8667 to screen 0.5044, screen 0.8667 nohead lc rgb C6 lw 2
set label 'secant' at screen 0.5137, screen 0.8667 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.6038, screen 0.8667 left font ",11" tc rgb TEXT
set label '● end' at screen 0.7041, screen 0.8667 left font ",11" tc rgb TEXT
set label '△ global minimum' at screen 0.7837, screen 0.8667 left font ",11" tc rgb TEXT
D = 'x-1-landscape.dat'
set multiplot
set lmargin at screen 0.1219; set rmargin at screen 0.9563
set bmargin at screen 0.4413; set tmargin at screen 0.8381
set xrange [0.1333333333333333:2.2]
set yrange [-0.09903644219519897:1.089400892591633]
set format x ''
set label 90 'residual' at screen 0.025, graph 0.5 center rotate by 90 tc rgb TEXT
plot D index 0 using 1:2 with lines lw 1.6 lc rgb RULE, \
  D index 2 using 1:2 with points pt 8 ps 1.2 lw 1.8 lc rgb INK, \
  D index 8 using 1:2 with lines lw 0.9 lc rgb C6, \
  D index 8 using 1:2 with points pt 7 ps 0.25 lc rgb C6, \
  D index 7 using 1:2 with lines lw 0.9 lc rgb C5, \
  D index 7 using 1:2 with points pt 7 ps 0.25 lc rgb C5, \
  D index 6 using 1:2 with lines lw 0.9 lc rgb C4, \
  D index 6 using 1:2 with points pt 7 ps 0.25 lc rgb C4, \
  D index 5 using 1:2 with lines lw 0.9 lc rgb C3, \
  D index 5 using 1:2 with points pt 7 ps 0.45 lc rgb C3, \
  D index 4 using 1:2 with lines lw 0.9 lc rgb C2, \
  D index 4 using 1:2 with points pt 7 ps 0.25 lc rgb C2, \
  D index 3 using 1:2 with lines lw 0.9 lc rgb C1, \
  D index 3 using 1:2 with points pt 7 ps 0.45 lc rgb C1, \
  D index 3 every ::52::52 using 1:2 with points pt 7 ps 1 lc rgb C1, \
  D index 4 every ::60::60 using 1:2 with points pt 7 ps 1 lc rgb C2, \
  D index 5 every ::32::32 using 1:2 with points pt 7 ps 1 lc rgb C3, \
  D index 6 every ::60::60 using 1:2 with points pt 7 ps 1 lc rgb C4, \
  D index 7 every ::60::60 using 1:2 with points pt 7 ps 1 lc rgb C5, \
  D index 8 every ::60::60 using 1:2 with points pt 7 ps 1 lc rgb C6, \
  D index 3 every ::0::0 using 1:2 with points pt 6 ps 1.1 lw 2 lc rgb INK
unset label; unset arrow
set lmargin at screen 0.1219; set rmargin at screen 0.9563
set bmargin at screen 0.0857; set tmargin at screen 0.419
set format x '%g'; set yrange [60:0]; set ytics auto
set xlabel 'root' tc rgb TEXT offset 0,0.3
set label 90 'step, downwards' at screen 0.025, graph 0.5 center rotate by 90 tc rgb TEXT
plot D index 8 using 1:3 with lines lw 1.4 lc rgb C6, \
  D index 7 using 1:3 with lines lw 1.4 lc rgb C5, \
  D index 6 using 1:3 with lines lw 1.4 lc rgb C4, \
  D index 5 using 1:3 with lines lw 1.4 lc rgb C3, \
  D index 4 using 1:3 with lines lw 1.4 lc rgb C2, \
  D index 3 using 1:3 with lines lw 1.4 lc rgb C1, \
  D index 3 every ::52::52 using 1:3 with points pt 7 ps 1 lc rgb C1, \
  D index 4 every ::60::60 using 1:3 with points pt 7 ps 1 lc rgb C2, \
  D index 5 every ::32::32 using 1:3 with points pt 7 ps 1 lc rgb C3, \
  D index 6 every ::60::60 using 1:3 with points pt 7 ps 1 lc rgb C4, \
  D index 7 every ::60::60 using 1:3 with points pt 7 ps 1 lc rgb C5, \
  D index 8 every ::60::60 using 1:3 with points pt 7 ps 1 lc rgb C6, \
  D index 3 every ::0::0 using 1:3 with points pt 6 ps 1.1 lw 2 lc rgb INK
unset label; unset xlabel
unset multiplot
