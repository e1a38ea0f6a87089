# three peaks: steps of all arms on seed 1
# Draw it again with: gnuplot three-peaks-landscape.gp
NAME = 'three-peaks-landscape'; TITLE = 'three_peaks_landscape'; WIDTH = 744; HEIGHT = 630
load 'style.gp'
set label 1 '{/:Bold three peaks}' at screen 0.0215, screen 0.9651 left font ",14" tc rgb INK
set label 2 'steps of all arms on seed 1' at screen 0.0215, screen 0.9333 left font ",11" tc rgb MUTED
set arrow from screen 0.1048, screen 0.8952 to screen 0.129, screen 0.8952 nohead lc rgb C2 lw 2
set label 'siman + logarithmicCooling' at screen 0.1371, screen 0.8952 left font ",11" tc rgb TEXT
set arrow from screen 0.3919, screen 0.8952 to screen 0.4161, screen 0.8952 nohead lc rgb C1 lw 2
set label 'metropolis + logarithmicCooling' at screen 0.4242, screen 0.8952 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.7234, screen 0.8952 left font ",11" tc rgb TEXT
set label '● end' at screen 0.8097, screen 0.8952 left font ",11" tc rgb TEXT
set label '△ global maximum' at screen 0.1048, screen 0.8667 left font ",11" tc rgb TEXT
set label '▽ local maximum' at screen 0.271, screen 0.8667 left font ",11" tc rgb TEXT
D = 'three-peaks-landscape.dat'
set multiplot
set lmargin at screen 0.1048; set rmargin at screen 0.8226
set bmargin at screen 0.4413; set tmargin at screen 0.8381
set xrange [-4.211212242652039:3.486259187574368]
set yrange [-0.21383640703223128:1.999924132844778]
set format x ''
set label 90 'f' at screen 0.0215, graph 0.5 center rotate by 90 tc rgb TEXT
plot D index 0 using 1:2 with lines lw 1.6 lc rgb RULE, \
  D index 1 using 1:2 with points pt 10 ps 1.1 lw 1.6 lc rgb INK, \
  D index 2 using 1:2 with points pt 8 ps 1.2 lw 1.8 lc rgb INK, \
  D index 4 using 1:2 with points pt 7 ps 0.25 lc rgb "#80".C1[2:], \
  D index 3 using 1:2 with points pt 7 ps 0.25 lc rgb "#80".C2[2:], \
  D index 3 every ::2000::2000 using 1:2 with points pt 7 ps 1 lc rgb C2, \
  D index 4 every ::2000::2000 using 1:2 with points pt 7 ps 1 lc rgb C1, \
  D index 3 every ::0::0 using 1:2 with points pt 6 ps 1.1 lw 2 lc rgb INK
unset label; unset arrow
set lmargin at screen 0.1048; set rmargin at screen 0.8226
set bmargin at screen 0.0857; set tmargin at screen 0.419
set format x '%g'; set yrange [2000:0]; set ytics auto
set xlabel '{/:Italic x}' tc rgb TEXT offset 0,0.3
set label 90 'step, downwards' at screen 0.0215, graph 0.5 center rotate by 90 tc rgb TEXT
plot D index 4 using 1:3 with lines lw 0.7 lc rgb C1, \
  D index 3 using 1:3 with lines lw 0.7 lc rgb C2, \
  D index 3 every ::2000::2000 using 1:3 with points pt 7 ps 1 lc rgb C2, \
  D index 4 every ::2000::2000 using 1:3 with points pt 7 ps 1 lc rgb C1, \
  D index 3 every ::0::0 using 1:3 with points pt 6 ps 1.1 lw 2 lc rgb INK
unset label; unset xlabel
set lmargin at screen 0.8441; set rmargin at screen 0.9731
set bmargin at screen 0.0857; set tmargin at screen 0.419
set xrange [0:1.121839663795258]; set yrange [2000:0]; set format y ''
set xtics (0, 1.04); set xlabel 'temperature' tc rgb TEXT offset 0,0.3
plot D index 3 using 4:3 with lines lw 1.6 lc rgb C2, \
  D index 4 using 4:3 with lines lw 1.6 lc rgb C1
unset multiplot
